import type { SilencePlay } from '../domain/brief';
import type { Evidence } from '../domain/evidence';
import type { MessageId } from '../domain/ids';
import { addDays, dayOf, daysBetween, toWorkday } from '../domain/instant';
import type { Decision } from '../policy/policy';
import { groundOf } from '../reasons/support/message-of';
import { placeOf } from '../reasons/support/place-of';
import { sayEngagement } from '../reasons/support/say-engagement';
import type { Situation } from '../situation';
import { isBuyersWord } from '../situation-people';
import { quoteOf, saidInThread } from '../situation-signals';
import { isPaused } from './pause';
import { quietOf } from './quiet';

/**
 * What to do because they have not replied (S3-16): the silence is read against what went before it and against the stage
 * (S3-4, S3-6, S3-25). It restores clarity, relevance or safety (S3-50); it opens no draft. `null` while it is our turn.
 */
export function silencePlay(s: Situation): SilencePlay | null {
  const { turn, last, attempts } = s.thread.facts;
  if (turn !== 'buyer' || !last || s.on.deal.outcome !== 'open' || isPaused(s)) return null;
  const before = wentBefore(s);
  const since = last.at === null ? null : dayOf(last.at, s.records.rep.zone);
  const { play, evidence } = playAfter(s, before, last.messageId);
  const stage = s.on.stage;
  return {
    after: before?.after ?? 'mail',
    since,
    days: since === null ? null : Math.max(0, daysBetween(since, s.today)),
    undecided: UNDECIDED[stage?.decision ?? 'relevant'],
    restores: play?.restores ?? stage?.hesitation.restores ?? 'clarity',
    does: play?.does ?? stage?.hesitation.play ?? 'Name the one open decision and offer a default with a date.',
    stagePlay: stage?.hesitation.play ?? null,
    handOver: handOver(s, attempts),
    evidence,
  };
}

type Played = {
  readonly play: Pick<SilencePlay, 'restores' | 'does'> | null;
  readonly evidence: readonly Evidence[];
};

function playAfter(s: Situation, before: Before | null, last: MessageId): Played {
  if (!before) return { play: null, evidence: [{ kind: 'record', record: last, says: 'The last message' }] };
  const seen = viewedSince(s, before);
  return seen
    ? { play: SEEN, evidence: [before.evidence, seen] }
    : { play: PLAYS[before.after], evidence: [before.evidence] };
}

const UNDECIDED: Readonly<Record<Decision, string>> = {
  relevant: 'Is this relevant to them?',
  safe: 'Is it safe for them to choose it?',
  urgent: 'What if they do nothing now?',
  acceptable: 'Can they accept price and terms?',
};

type After = Exclude<SilencePlay['after'], 'mail'>;

/** Each key moment loses its force in its own way. */
const PLAYS: Readonly<Record<After, Pick<SilencePlay, 'restores' | 'does'>>> = {
  proposal: {
    restores: 'clarity',
    does: 'Name the one decision the proposal needs, and offer two times to go through it.',
  },
  price: {
    restores: 'safety',
    does: 'Offer a smaller first step that can be undone. The price itself stays with its owner.',
  },
  demo: { restores: 'relevance', does: 'Tie one thing they saw to what they said they need.' },
  meeting: { restores: 'clarity', does: 'Recap what was agreed in two lines, and propose the day of the next step.' },
  promise: {
    restores: 'clarity',
    does: 'Name what was promised and for when, and make it easy to say that it has moved.',
  },
};

/** Looked at and not answered: they have what they need to read, and something holds them back (S3-23). */
const SEEN: Pick<SilencePlay, 'restores' | 'does'> = {
  restores: 'safety',
  does: 'It is read, not ignored: ask which one point holds the decision back, and offer the person who can answer it.',
};

function viewedSince(s: Situation, { after, place }: Before): Evidence | null {
  if (after !== 'proposal' && after !== 'price') return null;
  const since = s.thread.messages[place]?.message.at ?? 0;
  const seen = s.on.engagements.findLast(
    ({ kind, at }) => at > since && (kind === 'proposal-viewed' || kind === 'pricing-viewed'),
  );
  return seen ? { kind: 'record', record: seen.id, says: sayEngagement(s, seen) } : null;
}

type Before = { readonly after: After; readonly place: number; readonly evidence: Evidence };

/** The last key moment before the silence: our clock starts there, not at our last mail. */
function wentBefore(s: Situation): Before | null {
  const found = [...offers(s), ...meetings(s), ...priced(s), ...promised(s)];
  return found.reduce<Before | null>((best, one) => (best && best.place >= one.place ? best : one), null);
}

function offers(s: Situation): readonly Before[] {
  return s.thread.facts.documents
    .filter(({ by, act, what }) => by === 'rep' && act === 'sent' && /^(?:proposal|quot|offer|estimate|bid)/.test(what))
    .map((one) => ({ after: 'proposal', place: placeOf(s, one.messageId), evidence: groundOf(one) }));
}

function meetings(s: Situation): readonly Before[] {
  const said = s.thread.facts.meetings
    .filter(({ status }) => status === 'held')
    .map((one): Before => {
      const after = one.kind === 'demo' ? 'demo' : 'meeting';
      return { after, place: placeOf(s, one.messageId), evidence: groundOf(one) };
    });
  const done = s.on.milestones.findLast(
    ({ kind, done }) => done !== null && (kind === 'demo' || kind === 'meeting' || kind === 'workshop'),
  );
  if (!done || said.length > 0) return said;
  const says = `${done.name}, done`;
  return [
    {
      after: done.kind === 'demo' ? 'demo' : 'meeting',
      place: -1,
      evidence: { kind: 'record', record: done.id, says },
    },
  ];
}

/** They spoke of price and we answered. */
function priced(s: Situation): readonly Before[] {
  const [said] = saidInThread(s, ['pricing']);
  return said ? [{ after: 'price', place: said.index, evidence: quoteOf(said)[0] }] : [];
}

function promised(s: Situation): readonly Before[] {
  const place = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
  const promise = s.thread.messages[place]?.commitments.find(({ who }) => who === 'buyer');
  if (!promise) return [];
  const { messageId, quote, span } = promise;
  return [{ after: 'promise', place, evidence: { kind: 'quote', messageId, quote, span } }];
}

/** After the last attempt the deal leaves follow-up and is recycled with a date (S1-53, R-5). */
function handOver(s: Situation, attempts: number): SilencePlay['handOver'] {
  if (attempts < s.policy.maxAttempts) return null;
  const until = toWorkday(addDays(s.today, 3 * quietOf(s).window));
  return { until, says: `${attempts} mails without an answer. Recycle the deal until a date; silence is not a no.` };
}
