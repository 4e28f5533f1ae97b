import { MAX_ACTIVE_TRIGGERS, type Policy } from '../policy';
import type { PolicyProblem } from './policy-problem';

type Rule = (policy: Policy) => readonly Omit<PolicyProblem, 'line'>[];

/** What must hold between the fields of a policy; also for one that was never in a file. */
const rules: readonly Rule[] = [
  stageIdsOnce,
  stageNamesOnce,
  longWindowNotShorter,
  budgetsDoNotRise,
  fewTriggers,
  someTrigger,
  triggersOnce,
  cadenceOnce,
];

export function checkPolicy(policy: Policy): readonly Omit<PolicyProblem, 'line'>[] {
  return rules.flatMap((rule) => rule(policy));
}

function stageIdsOnce({ stages }: Policy) {
  return repeated(stages.flatMap((stage, at) => [stage.id, ...stage.also].map((id) => ({ id, at })))).map(
    ({ id, at }) => ({
      path: `stages[${at}]`,
      what: `“${id}” stands for more than one stage.`,
      why: 'A deal is in exactly one stage; with this it could be in two.',
      fix: 'Give each stage its own id, and each other name to one stage only.',
    }),
  );
}

function stageNamesOnce({ stages }: Policy) {
  return repeated(stages.map(({ name }, at) => ({ id: name.trim().toLowerCase(), at }))).map(({ at }) => ({
    path: `stages[${at}].name`,
    what: `Two stages are called “${stages[at]?.name}”.`,
    why: 'Nobody could tell them apart on a deal.',
    fix: 'Rename one of them.',
  }));
}

function longWindowNotShorter({ stages }: Policy) {
  return stages.flatMap(({ name, maxSilentDays, maxSilentDaysLong }, at) =>
    maxSilentDaysLong >= maxSilentDays
      ? []
      : [
          {
            path: `stages[${at}].maxSilentDaysLong`,
            what: `${name} allows ${maxSilentDays} silent days, and ${maxSilentDaysLong} for a long cycle.`,
            why: 'A long-cycle deal is given more time, never less.',
            fix: `Write ${maxSilentDays} or more.`,
          },
        ],
  );
}

function budgetsDoNotRise({ wordBudgets }: Policy) {
  return wordBudgets.flatMap((words, at) => {
    const before = wordBudgets[at - 1];
    if (before === undefined || words <= before) return [];
    return [
      {
        path: `wordBudgets[${at}]`,
        what: `Attempt ${at + 1} may have ${words} words, attempt ${at} only ${before}.`,
        why: 'Later mails get shorter; a longer one only adds pressure.',
        fix: `Write ${before} or less.`,
      },
    ];
  });
}

function fewTriggers({ triggers }: Policy) {
  const active = triggers.filter((trigger) => trigger.active).length;
  if (active <= MAX_ACTIVE_TRIGGERS) return [];
  return [
    {
      path: 'triggers',
      what: `${active} triggers are active.`,
      why: `Only three to five behaviours predict movement; with more, every deal always calls for a mail.`,
      fix: `Set "active" to false on ${active - MAX_ACTIVE_TRIGGERS} of them.`,
    },
  ];
}

function someTrigger({ triggers }: Policy) {
  if (triggers.some((trigger) => trigger.active)) return [];
  return [
    {
      path: 'triggers',
      what: 'No trigger is active.',
      why: 'Then no reason could ever open a draft.',
      fix: 'Set "active" to true on at least one.',
    },
  ];
}

function triggersOnce({ triggers }: Policy) {
  return repeated(triggers.map(({ id }, at) => ({ id, at }))).map(({ id, at }) => ({
    path: `triggers[${at}].id`,
    what: `Two triggers have the id “${id}”.`,
    why: 'It could not be told which one is meant.',
    fix: 'Give one of them another id.',
  }));
}

function cadenceOnce({ cadence }: Policy) {
  return repeated(cadence.map(({ dealType, channel }, at) => ({ id: `${dealType}, ${channel}`, at }))).map(
    ({ id, at }) => ({
      path: `cadence[${at}]`,
      what: `There are two plans for ${id}.`,
      why: 'Only the first would ever be used.',
      fix: 'Take one of them out.',
    }),
  );
}

function repeated<T extends { readonly id: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
}
