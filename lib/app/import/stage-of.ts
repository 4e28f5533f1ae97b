import type { StageId } from '../../core/domain/ids';
import type { Policy } from '../../core/policy/policy';
import { plainName, stageAt } from '../../core/policy/stage-at';

/** The stages that the three systems come with, by our stage; what a team renamed is matched by our own names. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  discovery: [
    'appointment scheduled',
    'appointmentscheduled',
    'qualified to buy',
    'qualifiedtobuy',
    'prospecting',
    'qualification',
    'needs analysis',
    'qualified',
    'contact made',
    'lead in',
    'new',
  ],
  'solution-design': [
    'presentation scheduled',
    'presentationscheduled',
    'value proposition',
    'id decision makers',
    'perception analysis',
    'demo scheduled',
    'demo',
    'evaluation',
    'technical validation',
  ],
  proposal: [
    'decision maker bought in',
    'decisionmakerboughtin',
    'proposal price quote',
    'proposal made',
    'proposal sent',
    'quote sent',
    'quote',
  ],
  negotiation: [
    'contract sent',
    'contractsent',
    'negotiation review',
    'negotiations started',
    'legal review',
    'contract',
  ],
  close: ['closed won', 'closedwon', 'closed lost', 'closedlost', 'won', 'lost', 'closing', 'verbal commit', 'commit'],
};

/** Our stage for another system's word; `null` when we do not know it. */
export function stageOf(text: string, policy: Policy): StageId | null {
  const plain = plainName(text);
  if (plain === '') return null;
  const own = policy.stages.find((stage) => plainName(stage.name) === plain) ?? stageAt(policy, text);
  if (own) return own.id;
  // HubSpot adds the pipeline: `Contract Sent (Sales Pipeline)`
  const bare = plainName(text.replace(/\([^()]*\)\s*$/, ''));
  const known = Object.entries(WORDS).find(([, words]) => words.includes(plain) || words.includes(bare))?.[0];
  const named = policy.stages.find((stage) => plainName(stage.name) === bare);
  return (named ?? (known === undefined ? null : stageAt(policy, known)))?.id ?? null;
}
