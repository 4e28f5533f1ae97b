import type {
  BuyingRole,
  Deal,
  DealMode,
  DealTag,
  DraftKind,
  MilestoneKind,
  Stance,
  StepProgress,
} from '../../core/domain/records';

/**
 * One deal of the sample workspace with all that hangs on it. Every number of days counts working days from today,
 * so that the sample is as fresh on any day as on the day it was written.
 */
export type SampleDeal = {
  readonly key: string;
  readonly company: string;
  readonly name: string;
  readonly stage: 'discovery' | 'solution-design' | 'proposal' | 'negotiation' | 'close';
  readonly amount: number;
  readonly currency?: 'EUR' | 'GBP';
  /** Absent: the rep who loads the sample. */
  readonly owner?: 'sam';
  readonly outcome?: Deal['outcome'];
  readonly mode?: DealMode;
  readonly created: number;
  readonly stageSince: number;
  readonly close?: number;
  readonly budget?: readonly [from: number, to: number];
  readonly decision?: readonly [from: number, to: number];
  readonly procurement?: StepProgress;
  readonly legal?: StepProgress;
  readonly tags?: readonly DealTag[];
  readonly terms?: string;
  readonly exit?: string;
  readonly parked?: readonly [until: number, why: string];
  readonly people: readonly (readonly [contact: string, role: BuyingRole, stance: Stance])[];
  readonly milestones?: readonly (readonly [
    name: string,
    objective: string,
    kind: MilestoneKind,
    due: number,
    done?: number,
  ])[];
  readonly step?: SampleStep;
  readonly doneSteps?: readonly (readonly [what: string, due: number, reason: string, closed: number, why: string])[];
  readonly touches?: readonly (readonly [on: number, reason: string, to: string, kind: DraftKind, attempt?: number])[];
  readonly sent?: readonly (readonly [on: number, value: string, to: string])[];
};

export type SampleStep = {
  readonly what: string;
  readonly due: number;
  readonly reason: string;
  readonly since: number;
  readonly ifSilent?: readonly [on: number, action: string];
};
