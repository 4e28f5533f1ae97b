import { sameRow } from '../../domain/same-row';
import type { Stage } from '../policy';
import type { ChangedRule } from './changed-rule';

/** What differs between the stages of two policies. */
export function stageRules(before: readonly Stage[], after: readonly Stage[]): readonly ChangedRule[] {
  const found: ChangedRule[] = [];
  for (const stage of before) {
    const kept = after.find((one) => one.id === stage.id);
    if (kept) found.push(...fieldRules(stage, kept));
    else found.push(gone(stage));
  }
  const added = after.filter((stage) => !before.some((one) => one.id === stage.id));
  for (const { id, name } of added) {
    found.push({
      rule: `stages.${id}`,
      says: `${name} is new`,
      effect: 'They stand in it from now on.',
      hits: ({ is }) => is.stage?.id === id,
    });
  }
  return found;
}

function gone({ id, name }: Stage): ChangedRule {
  return {
    rule: `stages.${id}`,
    says: `${name} is gone`,
    effect: 'They go on in the stage that takes its place.',
    hits: ({ was }) => was.stage?.id === id,
  };
}

function fieldRules(was: Stage, is: Stage): readonly ChangedRule[] {
  const found: ChangedRule[] = [];
  const add = (field: keyof Stage, says: string, effect: string, hits: Exclude<ChangedRule['hits'], 'by-age'>) => {
    if (!sameRow(was[field], is[field]))
      found.push({
        rule: `stages.${is.id}.${field}`,
        says: `${is.name}: ${says}`,
        effect,
        hits: (facts) => facts.is.stage?.id === is.id && hits(facts),
      });
  };
  const window = 'They ask for a review at once, or no longer.';
  const moved: Parameters<typeof add>[3] = (facts) => facts.was.overdue !== facts.is.overdue;
  add('name', `was called ${was.name}`, 'They carry the new name.', () => true);
  add(
    'maxSilentDays',
    `${was.maxSilentDays} → ${is.maxSilentDays} silent days`,
    window,
    (facts) => facts.is.row.deal.mode === 'active' && moved(facts),
  );
  add(
    'maxSilentDaysLong',
    `${was.maxSilentDaysLong} → ${is.maxSilentDaysLong} silent days, long cycle`,
    window,
    (facts) => facts.is.row.deal.mode === 'long-cycle' && moved(facts),
  );
  add(
    'decision',
    `serves “${is.decision}” instead of “${was.decision}”`,
    'Drafts resolve another decision.',
    () => true,
  );
  add(
    'requiredRoles',
    'other roles are needed',
    'More or fewer roles are missing on them.',
    (facts) => facts.was.missingRoles !== facts.is.missingRoles,
  );
  add('requiredFields', 'a next step must say something else', 'They leave the stage under the new rule.', () => true);
  add('milestoneKinds', 'other checkpoints belong here', 'Other checkpoints are offered.', () => true);
  add('exitCriteria', 'other exit criteria', 'They leave the stage under the new rule.', () => true);
  add(
    'hesitation',
    'another play when the buyer hesitates',
    'The play is offered when they go quiet.',
    (facts) => facts.is.overdue,
  );
  return found;
}
