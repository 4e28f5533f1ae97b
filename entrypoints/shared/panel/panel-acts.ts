import type { PanelActs } from '@/components/sidebar/panel-acts';
import { actRunner } from './act-runner';
import { correctActs } from './correct-acts';
import { dealActs } from './deal-acts';
import type { Deps } from './deps';
import { draftActs } from './draft-acts';
import { matchActs } from './match-acts';
import { mergeActs } from './merge-acts';
import { readingActs } from './reading-acts';
import { stepActs } from './step-acts';

/** Every act of the panel on its use case. An act without its thread or deal does nothing: its control was not there. */
export function panelActs(deps: Deps): PanelActs {
  const run = actRunner(deps.clock, deps.onChanged);
  return {
    ...readingActs(deps, run),
    ...correctActs(deps, run),
    ...matchActs(deps, run),
    ...mergeActs(),
    ...stepActs(deps, run),
    ...dealActs(deps, run),
    ...draftActs(deps),
  };
}
