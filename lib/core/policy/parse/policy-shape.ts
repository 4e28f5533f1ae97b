import type { Policy } from '../policy';
import { type Fields, line, list, number, object, oneOf, orEmpty, type Shape, yesNo } from './shape';

const days = (min: number, max = 1095) => number(min, max, 'days');
const duty = oneOf('account', 'price', 'terms', 'procurement', 'executive');
const role = oneOf(
  'champion',
  'economic-buyer',
  'decision-maker',
  'technical-buyer',
  'influencer',
  'blocker',
  'user-buyer',
  'procurement',
  'legal',
  'other',
);
const milestoneKind = oneOf(
  'meeting',
  'demo',
  'workshop',
  'technical-validation',
  'procurement',
  'executive-alignment',
  'stakeholder-review',
  'decision',
  'other',
);
const stepField = oneOf('what', 'owner', 'due', 'if-silent', 'checkpoint', 'objective', 'commitment');
const id = line(60);

const stage = object({
  id: { shape: id, must: true },
  name: { shape: line(60), must: true },
  maxSilentDays: { shape: days(1), must: true },
  maxSilentDaysLong: { shape: days(1), must: true },
  decision: { shape: oneOf('relevant', 'safe', 'urgent', 'acceptable') },
  requiredRoles: { shape: list(role, 'buying roles') },
  requiredFields: { shape: list(stepField, 'fields of a next step') },
  milestoneKinds: { shape: list(milestoneKind, 'kinds of milestone') },
  exitCriteria: { shape: list(line(), 'sentences') },
  hesitation: {
    shape: object({
      restores: { shape: oneOf('clarity', 'relevance', 'safety'), must: true },
      play: { shape: line(300), must: true },
    }),
  },
  also: { shape: list(line(120), 'other names', 0, 200) },
});

const state: Shape = object({
  action: { shape: line(), must: true },
  withinDays: { shape: days(0), must: true },
  escalation: { shape: line(), must: true },
  escalateAfterDays: { shape: days(0), must: true },
  escalateTo: { shape: duty, must: true },
});

/** The whole file after its head, in the order it is printed. Approved language is a file of its own (parse-library.ts). */
export const policyFields: Fields & Record<Exclude<keyof Policy, 'library'>, Fields[string]> = {
  version: { shape: number(1, 1_000_000, 'versions') },
  changed: {
    shape: {
      kind: 'or-null',
      shape: object({
        at: { shape: { kind: 'instant' }, must: true },
        by: { shape: line(300), must: true },
        why: { shape: orEmpty(500), must: true },
      }),
    },
  },
  stages: { shape: list(stage, 'stages', 1, 20) },
  wordBudgets: { shape: list(number(10, 500, 'words'), 'word budgets', 1, 12) },
  maxAttempts: { shape: number(1, 20, 'attempts') },
  highValueFrom: { shape: number(1, 1_000_000_000_000, 'units of money') },
  highValueBy: {
    shape: {
      kind: 'map',
      of: number(1, 1_000_000_000_000, 'units of money'),
      key: /^[A-Z]{3}$/,
      keyIs: 'a currency like EUR',
    },
  },
  states: {
    shape: object({ hot: { shape: state }, warm: { shape: state }, recycle: { shape: state } }),
  },
  approvals: {
    shape: { kind: 'map', of: duty, key: /^[a-z][a-z0-9-]{0,59}$/, keyIs: 'what needs approval, like pricing' },
  },
  answerWithinDays: { shape: days(0, 60) },
  cadence: {
    shape: list(
      object({
        dealType: { shape: id, must: true },
        channel: { shape: oneOf('mail', 'phone', 'meeting', 'other'), must: true },
        daysBetween: { shape: list(days(0), 'numbers of days', 1, 12), must: true },
      }),
      'plans',
    ),
  },
  triggers: {
    shape: list(
      object({
        id: { shape: id, must: true },
        label: { shape: line(80), must: true },
        reasons: { shape: list(id, 'reasons', 1), must: true },
        active: { shape: yesNo, must: true },
      }),
      'triggers',
      1,
    ),
  },
  bannedPhrases: {
    shape: list(
      object({
        text: { shape: line(120), must: true },
        lang: { shape: oneOf('*', 'en', 'de', 'fr', 'es', 'it', 'nl', 'pt'), must: true },
        instead: { shape: orEmpty(300), must: true },
      }),
      'phrases',
      0,
      500,
    ),
  },
  longCycle: {
    shape: object({
      byAge: { shape: yesNo, must: true },
      minDeals: { shape: number(1, 10_000, 'deals'), must: true },
      minAgeDays: { shape: days(0, 3650), must: true },
    }),
  },
  fit: {
    shape: object({
      businessTypes: { shape: list(line(80), 'trades', 0, 200), must: true },
      locations: { shape: list(line(80), 'places', 0, 200), must: true },
    }),
  },
  retentionDays: {
    shape: object({
      quotes: { shape: days(1, 3650), must: true },
      drafts: { shape: days(1, 3650), must: true },
      events: { shape: days(30, 3650), must: true },
    }),
  },
  switches: {
    shape: object({
      stepBeforeStage: { shape: yesNo },
      cadenceByStage: { shape: yesNo },
      watchInactivity: { shape: yesNo },
      flagStalled: { shape: yesNo },
      forecastByRecency: { shape: yesNo },
    }),
  },
};
