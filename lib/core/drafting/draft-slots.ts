import type { Evidence } from '../domain/evidence';
import { type Day, dayOf, sayDay } from '../domain/instant';
import type { Situation } from '../situation';
import { buyersLine } from './buyers-line';
import { contentStems } from './content-words';
import { spellDay, spellDaysIn } from './draft-days';
import { type DraftPlan, dayOfMessage } from './draft-plan';
import { countWords } from './draft-text';
import { mentionsTerms } from './mentions-terms';
import { plainTopic } from './plain-topic';

/** A fact ready to stand in a sentence, with what it rests on. */
export type Slot = { readonly text: string; readonly source: readonly Evidence[] };
export type Slots = Readonly<Record<string, Slot>>;

/** Every fact the approved language may use here. What is not known has no slot, so its blocks are not used. */
export function slotsOf(s: Situation, plan: DraftPlan): Slots {
  return {
    ...reasonSlots(s, plan),
    ...daySlots(s, plan),
    ...recapSlots(s, plan),
    ...askedSlots(plan),
    ...valueSlots(s, plan),
  };
}

function reasonSlots(s: Situation, plan: DraftPlan): Slots {
  const { reason } = plan;
  const sensitive = plan.signal === 'pricing' || plan.signal === 'legal';
  const said = dayOfMessage(s, plan.said) ?? reason.due;
  const named = [...reason.forBuyer.matchAll(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2}(?: \d{4})?/g)].at(
    -1,
  )?.[0];
  const { milestone } = plan;
  const slot = (text: string): Slot => ({ text, source: reason.evidence });
  return {
    forBuyer: slot(sensitive ? sensitiveReason(s, plan, said) : closed(spellDaysIn(reason.forBuyer))),
    said: slot(spellDay(said, s.today)),
    due: slot(spellDay(reason.due, s.today)),
    topic: {
      text: plainTopic(s.on.deal.name, s.on.company?.name ?? ''),
      source: [record(s.on.deal.id, s.on.deal.name)],
    },
    ...(named && { named: slot(spellDaysIn(named)) }),
    ...(milestone && {
      milestone: slot(milestone.name),
      milestoneDay: slot(spellDay(milestone.due, s.today)),
      stands: slot(milestone.due < s.today ? 'stood' : 'stands'),
    }),
    ...theirWords(s, plan, said),
  };
}

/** The buyer's own sentence, told with its day; too long or too sensitive a one is named only. */
function theirWords(s: Situation, plan: DraftPlan, said: Day): Slots {
  const [first] = plan.reason.evidence;
  const source = plan.reason.evidence;
  const quote = first.kind === 'quote' ? first.quote.trim().replace(/\s+/g, ' ') : '';
  const plain = quote !== '' && countWords(quote) <= 24 && !mentionsTerms(quote) && plan.said?.lang === 'en';
  const text = plain
    ? `On ${spellDay(said, s.today)} you wrote: “${quote}”`
    : `${closed(spellDaysIn(plan.reason.forBuyer))}.`;
  return { theirWords: { text, source } };
}

/** A price or a clause is not quoted back: what stands in our mail may bind us. */
function sensitiveReason(s: Situation, plan: DraftPlan, said: Day): string {
  return `On ${spellDay(said, s.today)} you asked about the ${plan.signal === 'pricing' ? 'price' : 'contract'}`;
}

/** Without end mark, so that the block sets its own; a quote that ends in one keeps it. */
function closed(text: string): string {
  return text.trim().replace(/[.:;,\s]+$/, '');
}

function daySlots(s: Situation, plan: DraftPlan): Slots {
  const computed = (day: Day): Slot => ({ text: spellDay(day, s.today), source: [] });
  const lastIn = messageDay(s, s.thread.facts.lastInbound);
  const lastOut = messageDay(s, s.thread.facts.lastOutbound);
  return {
    askDay: computed(plan.askDay),
    silentDay: computed(plan.silentDay),
    ...(lastIn && { lastIn }),
    ...(lastOut && { lastOut }),
  };
}

function messageDay(s: Situation, id: string | null): Slot | null {
  const read = s.thread.messages.find(({ message }) => message.id === id) ?? null;
  const day = dayOfMessage(s, read);
  if (!read || day === null) return null;
  return { text: spellDay(day, s.today), source: [record(read.message.id, `Mail of ${sayDay(day)}`)] };
}

function recapSlots(s: Situation, plan: DraftPlan): Slots {
  const slots: Record<string, Slot> = {};
  const line = buyersLine(s, plan);
  const wroteOn = line && dayOfMessage(s, line.read);
  if (line && wroteOn) {
    const same = line.read === plan.said;
    slots[same ? 'alsoWrote' : 'wrote'] = { text: line.text, source: [line.evidence] };
    slots['wroteOn'] = { text: spellDay(wroteOn, s.today), source: [] };
  }
  const used = new Set(plan.reason.evidence.flatMap((one) => (one.kind === 'record' ? [one.record] : [])));
  const ahead = s.on.milestones
    .filter(({ id, done, due }) => done === null && due >= s.today && !used.has(id))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (ahead) {
    slots['ahead'] = { text: ahead.name, source: [record(ahead.id, `${ahead.name}, ${sayDay(ahead.due)}`)] };
    slots['aheadOn'] = { text: spellDay(ahead.due, s.today), source: [] };
  }
  const done = s.on.milestones
    .filter((one) => one.done !== null)
    .sort((a, b) => ((a.done ?? '') < (b.done ?? '') ? 1 : -1))[0];
  if (done?.done) {
    slots['doneWhat'] = { text: done.name, source: [record(done.id, `${done.name}, done ${sayDay(done.done)}`)] };
    slots['doneOn'] = { text: spellDay(done.done, s.today), source: [] };
  }
  const log = [...s.on.valueLog].sort((a, b) => b.at - a.at)[0];
  if (log) {
    const day = dayOf(log.at, s.records.rep.zone);
    slots['lastValue'] = { text: named(log.name), source: [record(log.id, `${log.name}, sent ${sayDay(day)}`)] };
    slots['lastValueOn'] = { text: spellDay(day, s.today), source: [] };
  }
  return slots;
}

/** What was asked for or promised, as the name of a blank: `Send an email with the next steps` → `the next steps`. */
function askedSlots(plan: DraftPlan): Slots {
  const object =
    /^(?:send|share|forward|e-?mail|give|show|provide|outline|summari[sz]e|prepare|attach|confirm|describe|explain)\s+(.+)$/i.exec(
      plan.reason.act ?? '',
    )?.[1];
  if (!object) return fallbackName(plan);
  const plain = object
    .replace(
      /^(an? )?(short |quick |brief )?(e-?mail|mail|note|message|line|word|overview|summary) (with|on|about|of) /i,
      '',
    )
    .replace(/\s+(by|before|until|today|tomorrow|(this|next) (week|month|\w+day))\b.*$/i, '');
  return { askedFor: { text: plain, source: plan.reason.evidence } };
}

/** Nobody said what it is in words we can use: the blank says what belongs there. */
function fallbackName({ angle, reason }: DraftPlan): Slots {
  if (angle === 'promise-due') return { askedFor: { text: 'what you promised', source: reason.evidence } };
  return angle === 'next-step-due' ? { askedFor: { text: 'the result of the step', source: reason.evidence } } : {};
}

function valueSlots(s: Situation, plan: DraftPlan): Slots {
  const sent = new Set(s.on.valueLog.map(({ valueId }) => valueId));
  const words = contentStems(`${plan.said?.own ?? ''} ${s.on.deal.name} ${plan.reason.forBuyer}`);
  const asked = contentStems(plan.reason.evidence.map((one) => (one.kind === 'quote' ? one.quote : '')).join(' '));
  const fitting = s.on.values.filter(
    ({ id, name, topics }) =>
      !sent.has(id) && !/pric|quote|terms|contract|discount|legal|dpa|nda|sla\b/i.test([name, ...topics].join(' ')),
  );
  // the stage alone says nothing about this buyer: a value is offered for a topic of theirs, or not at all
  const byTopic = fitting.filter(({ topics }) => topics.some((topic) => isWhollyIn(words, topic)));
  const answer = fitting.find(
    ({ url, name, topics }) => url !== null && [name, ...topics].some((topic) => isWhollyIn(asked, topic)),
  );
  const slots: Record<string, Slot> = {};
  if (answer?.url) {
    const source = [record(answer.id, answer.name)];
    slots['answerValue'] = { text: named(answer.name), source };
    slots['answerUrl'] = { text: answer.url, source };
  }
  const value = byTopic.find((one) => one !== answer);
  if (!value) return slots;
  const source = [record(value.id, value.name)];
  const topic = value.topics.find((one) => isWhollyIn(words, one));
  slots['value'] = { text: named(value.name), source };
  if (topic) slots['valueTopic'] = { text: topic, source };
  if (value.url) slots['valueUrl'] = { text: value.url, source };
  else if (value.fileName) slots['valueFile'] = { text: value.fileName, source };
  return slots;
}

/** Every word of the topic was said: half a match may be about something else. */
function isWhollyIn(stems: ReadonlySet<string>, topic: string): boolean {
  const own = [...contentStems(topic)];
  return own.length > 0 && own.every((stem) => stems.has(stem));
}

/** `Hand-over map` → `the hand-over map`; a name with its own article or capitals stays. */
function named(name: string): string {
  return /^(the|a|an|our|your|how|what|why|when|der|die|das)\b/i.test(name) ? name : `the ${lowerFirst(name)}`;
}

function lowerFirst(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  const plain = /^\p{Lu}[\p{Ll}-]+$/u.test(first) && rest.every((word) => !/^\p{Lu}/u.test(word));
  return plain && rest.length > 0 ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function record(id: string, says: string): Evidence {
  return { kind: 'record', record: id, says };
}
