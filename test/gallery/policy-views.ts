import type { PolicyLook, PolicyView } from '@/components/policy/policy-view';
import type { DealId } from '@/lib/core/domain/ids';
import { approvalRows } from '@/lib/core/policy/approval-rows';
import { defaultPolicy } from '@/lib/core/policy/default-policy';
import { setUpQuestions } from '@/lib/core/policy/set-up-questions';
import { stageSets } from '@/lib/core/policy/sets/index';

const look: PolicyLook = {
  step: 'look',
  policy: { ...defaultPolicy, highValueBy: { EUR: 250_000 } },
  inForce: 'Version 3, since Thu 11 Jun, by Jonas Weber.',
  why: 'Two weeks without an answer are too long for a proposal',
  changed: false,
  problems: [],
  set: 'general',
  sets: stageSets.map(({ id, name, for: whom }) => ({ id, name, for: whom })),
  moves: [],
  questions: setUpQuestions,
  approvals: approvalRows.map(({ label, duty }) => ({
    what: label,
    who: duty === 'price' ? 'Price owner: Dana Okafor' : `${duty} owner, nobody named`,
  })),
  earlier: ['Version 2, since Mon 1 Jun, by Jonas Weber: fewer words', 'Version 1, as it came with Throughline'],
  says: null,
};
const saas = stageSets.find(({ id }) => id === 'saas') ?? stageSets[0];
const deals = ['Halden Logistics: Operating-model review', 'Corvane Retail: Store rollout'].map((name) => ({
  id: name as DealId,
  name,
}));

export const policyViews: Readonly<Record<string, PolicyView>> = {
  'policy-loading': { step: 'loading' },
  'policy-failed': {
    step: 'failed',
    detail: 'The browser denies storage. Allow it for this extension, then try again.',
  },
  'policy-look': look,
  'policy-another-set': {
    ...look,
    changed: true,
    set: 'saas',
    policy: { ...look.policy, stages: saas?.stages ?? [] },
    moves: [
      { from: 'Solution design', to: 'Trial' },
      { from: 'Negotiation', to: 'Security and legal' },
    ],
  },
  'policy-wrong': {
    ...look,
    changed: true,
    policy: {
      ...look.policy,
      stages: look.policy.stages.map((one, at) => (at === 1 ? { ...one, maxSilentDays: 90 } : one)),
    },
    problems: [
      {
        path: 'stages[1].maxSilentDaysLong',
        line: 31,
        what: 'Solution design allows 90 silent days, and 45 for a long cycle.',
        why: 'A long-cycle deal is given more time, never less.',
        fix: 'Write 90 or more.',
      },
      {
        path: 'maxAttempts',
        line: 80,
        what: 'maxAttempts is 0.',
        why: 'It must be a whole number from 1 to 20 attempts.',
        fix: 'Write a whole number from 1 to 20 attempts.',
      },
    ],
  },
  'policy-problems': {
    step: 'problems',
    name: 'our-policy.json',
    problems: [
      {
        path: 'stages[2].maxSilentDays',
        line: 41,
        what: 'stages[2].maxSilentDays is “ten”.',
        why: 'It must be a whole number from 1 to 1095 days.',
        fix: 'Write it without quotes.',
      },
      {
        path: '',
        line: 90,
        what: 'The file cannot be read from line 90 on. A comma is missing.',
        why: 'A policy is a JSON file, and one sign out of place breaks all of it.',
        fix: 'Mend line 90 or the one before, or export the policy again.',
      },
    ],
  },
  'policy-counting': { step: 'counting', done: 12_500, of: 20_000 },
  'policy-preview': {
    step: 'preview',
    file: 'our-policy.json',
    failed: null,
    saving: false,
    warnings: [
      {
        path: 'fit',
        line: null,
        what: 'fit is not in the file.',
        why: 'What comes with the product is used for it.',
        fix: 'To set your own, add a group of fields.',
      },
    ],
    preview: {
      hit: 14,
      open: 40,
      rules: [
        {
          rule: 'stages.proposal.maxSilentDays',
          says: 'Proposal: 14 → 10 silent days',
          effect: 'They ask for a review at once, or no longer.',
          hits: 12,
          deals,
        },
        {
          rule: 'bannedPhrases',
          says: 'Banned phrases: 0 → 3',
          effect: 'Only the text of drafts is checked.',
          hits: 0,
          deals: [],
        },
      ],
    },
  },
  'policy-refused': {
    step: 'preview',
    file: null,
    failed: 'The policy was changed in another window meanwhile. Look at it again, then make your change.',
    saving: false,
    warnings: [],
    preview: { hit: 0, open: 0, rules: [] },
  },
};
