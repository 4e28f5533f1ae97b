import type { SomeEvidence } from '../domain/evidence';
import { firstName } from '../domain/first-name';
import { addDays, sayDay, toWorkday } from '../domain/instant';
import type { PersonChange } from '../domain/read-thread';
import { isPaused } from '../momentum/pause';
import type { Situation } from '../situation';
import { calledOf, contactOf, isBuyersWord, isOwnWord } from '../situation-people';
import { quoteOf, type Said, unanswered } from '../situation-signals';
import type { FoundReason, Reason } from './reason';
import { groundOf } from './support/message-of';
import { placeOf } from './support/place-of';
import { saidOn } from './support/said-on';

/** Somebody enters, takes over or leaves on their side, or their champion speaks for it: that is worth a word (S0-3, S0-21). */
export const stakeholderSignal = {
  id: 'stakeholder-signal',
  label: 'Stakeholder',
  find: (s) => (isPaused(s) ? null : (changed(s) ?? championsWord(s))),
} as const satisfies Reason;

/** Only what no mail of ours has taken up yet. */
function changed(s: Situation): FoundReason | null {
  const lastOwn = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
  const open = s.thread.facts.peopleChanges.filter((one) => {
    const place = placeOf(s, one.messageId);
    const read = s.thread.messages[place];
    return read !== undefined && place > lastOwn && isBuyersWord(s, read);
  });
  const lead =
    open.find(({ change }) => change === 'takes-over') ?? open.find(({ change }) => change === 'joins') ?? open[0];
  const message = s.thread.messages.find((read) => read.message.id === lead?.messageId)?.message;
  if (!lead || !message) return null;
  const sender = calledOf(s, message.from);
  const who = lead.name === null ? null : firstName({ name: lead.name, email: null });
  const self = who === null ? lead.change !== 'joins' : who === sender;
  const words = self ? SELF[lead.change] : OTHER[lead.change];
  const [name, role] = [who ?? (self ? sender : 'Somebody new'), lead.role ? ` (${lead.role.replace('-', ' ')})` : ''];
  const day = saidOn(s, message.at);
  const [first, ...rest] = [lead, ...open.filter((one) => one !== lead)].map(groundOf);
  return {
    label: LABELS[lead.change],
    summary: `${words.says(`${name}${role}`, sender)}.`,
    forBuyer: `On ${sayDay(day, s.today)} ${words.toBuyer(name)}`,
    act: words.act(name),
    due: toWorkday(addDays(day, s.policy.answerWithinDays)),
    evidence: [first ?? groundOf(lead), ...rest],
  };
}

type Words = {
  readonly says: (who: string, sender: string) => string;
  readonly toBuyer: (who: string) => string;
  readonly act: (who: string) => string;
};
type ByChange = Readonly<Record<PersonChange['change'], Words>>;

const LABELS: Readonly<Record<PersonChange['change'], string>> = {
  joins: 'Somebody joins',
  'takes-over': 'Somebody takes over',
  leaves: 'Somebody leaves',
};

const OTHER: ByChange = {
  joins: {
    says: (who, sender) => `${who} joins, says ${sender}`,
    toBuyer: (who) => (who === 'Somebody new' ? 'you brought in somebody new' : `you brought in ${who}`),
    act: (who) => (who === 'Somebody new' ? 'Ask what the new person needs' : `Ask what ${who} needs to know`),
  },
  'takes-over': {
    says: (who, sender) => `${who} takes over, says ${sender}`,
    toBuyer: (who) =>
      who === 'Somebody new' ? 'you wrote that somebody takes over' : `you wrote that ${who} takes over`,
    act: (who) => (who === 'Somebody new' ? 'Ask who takes over' : `Bring ${who} up to date`),
  },
  leaves: {
    says: (who, sender) => `${who === 'Somebody new' ? 'Somebody' : who} leaves, says ${sender}`,
    toBuyer: (who) =>
      who === 'Somebody new' ? 'you wrote that somebody is leaving' : `you wrote that ${who} is leaving`,
    act: () => 'Ask who takes over',
  },
};

const SELF: ByChange = {
  joins: {
    says: (who) => `${who} is new on this`,
    toBuyer: () => 'you wrote that you are new on this',
    act: (who) => `Bring ${who} up to date`,
  },
  'takes-over': {
    says: (who) => `${who} takes over`,
    toBuyer: () => 'you wrote that you take over',
    act: (who) => `Bring ${who} up to date`,
  },
  leaves: {
    says: (who) => `${who} is leaving`,
    toBuyer: () => 'you wrote that you are leaving',
    act: (who) => `Ask ${who} who takes over`,
  },
};

/** Their champion wants it or names the next person: what they can carry inside is worth sending. */
function championsWord(s: Situation): FoundReason | null {
  const said = unanswered(s, ['interested', 'referral']).find(
    (one) => one.signal.certainty === 'certain' && isChampion(s, one),
  );
  if (!said) return null;
  const name = calledOf(s, said.from);
  const day = saidOn(s, said.at);
  const stake = s.on.stakeholders.find((row) => row.contactId === contactOf(s, said.from.email)?.id);
  const record = stake ? [{ kind: 'record', record: stake.id, says: `${name} is the champion` } as const] : [];
  const evidence: SomeEvidence = [...quoteOf(said), ...record];
  return {
    label: 'Champion speaks',
    summary: `${name}, the champion here, ${said.signal.kind === 'referral' ? 'names who to talk to' : 'speaks for it'}.`,
    forBuyer: `On ${sayDay(day, s.today)} you ${said.signal.kind === 'referral' ? 'pointed me to a colleague' : 'wrote that you want to go on'}`,
    act: `Give ${name} what helps inside`,
    due: toWorkday(addDays(day, s.policy.answerWithinDays)),
    evidence,
  };
}

function isChampion(s: Situation, { from }: Said): boolean {
  const contact = contactOf(s, from.email);
  return s.on.stakeholders.some(
    (row) =>
      row.contactId === contact?.id && row.role === 'champion' && row.stance !== 'lost' && row.stance !== 'against',
  );
}
