import type { Insight, Said } from '../../domain/brief';
import { sayDay } from '../../domain/instant';
import { ownSentence } from '../../gates/support/own-sentence';
import type { Decision } from '../../policy/policy';
import { rankReasons } from '../../reasons/rank-reasons';
import { saidOn } from '../../reasons/support/said-on';
import { shortQuote } from '../../reasons/support/short-quote';
import type { Situation } from '../../situation';
import { calledOf, isBuyersWord } from '../../situation-people';
import { dealState } from '../deal-state';
import { missingRoles } from '../missing-roles';

const SETTLES: Readonly<Record<Decision, string>> = {
  relevant: 'show that it matters to them',
  safe: 'make it safe to go on',
  urgent: 'show what waiting costs them',
  acceptable: 'clear what stands between them and a yes',
};

/** Three lines, where it stands, what they last said, what is open, and the one angle to take (S1-23, S0-1). */
export function summaryOf(s: Situation): Insight['summary'] {
  const { deal, stage } = s.on;
  const { state, why } = dealState(s);
  const [reason] = rankReasons(s);
  const name = stage?.name ?? 'No stage';
  const does = SETTLES[stage?.decision ?? 'relevant'];
  return {
    stands: `${name}, ${deal.outcome === 'open' ? state : deal.outcome}. ${why}.`,
    said: lastSaid(s),
    open: openPoint(s),
    angle: reason ? `${reason.act ?? reason.label}, and ${does}.` : `Write nothing now; next, ${does}.`,
  };
}

function lastSaid(s: Situation): Said | null {
  const read = s.thread.messages.findLast((one) => isBuyersWord(s, one));
  if (!read) return null;
  const { lastLine } = s.thread.facts;
  const line = lastLine?.by === 'buyer' ? lastLine : null;
  const ground = line
    ? ({ kind: 'quote', messageId: line.messageId, quote: line.quote, span: line.span } as const)
    : ownSentence(read);
  const day = sayDay(saidOn(s, read.message.at), s.today);
  const name = calledOf(s, read.message.from);
  if (ground?.kind !== 'quote') return { says: `${name} wrote on ${day}.`, evidence: [] };
  return { says: `${name}, ${day}: “${shortQuote(ground.quote)}”`, evidence: [ground] };
}

function openPoint(s: Situation): Said {
  const question = s.thread.facts.openQuestions.find(({ certainty }) => certainty === 'certain');
  if (question) return quoted('Their question', question);
  const objection = s.thread.facts.objections.find(({ answeredBy }) => answeredBy === null);
  if (objection) return quoted('Their concern', objection.signal);
  const [reason] = rankReasons(s);
  if (reason) return { says: reason.summary, evidence: reason.evidence };
  const missing = missingRoles(s);
  if (missing.length > 0) {
    const says = `Nobody known as ${missing.map((role) => role.replace('-', ' ')).join(', ')}.`;
    return { says, evidence: [{ kind: 'record', record: s.on.deal.id, says: `Roles of ${s.on.deal.name}` }] };
  }
  return { says: 'Nothing is open on their side.', evidence: [] };
}

type Words = {
  readonly messageId: Parameters<typeof saidFrom>[0];
  readonly quote: string;
  readonly span: readonly [number, number];
};

function quoted(what: string, { messageId, quote, span }: Words): Said {
  return { says: `${what}: “${shortQuote(quote)}”`, evidence: [saidFrom(messageId, quote, span)] };
}

function saidFrom(
  messageId: Situation['thread']['messages'][number]['message']['id'],
  quote: string,
  span: readonly [number, number],
) {
  return { kind: 'quote', messageId, quote, span } as const;
}
