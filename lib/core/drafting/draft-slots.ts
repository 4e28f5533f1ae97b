import type { Evidence } from '../domain/evidence';
import { type Day, dayOf, sayDay } from '../domain/instant';
import type { Situation } from '../situation';
import { blankNames } from './approved/blank-names';
import { buyersLine } from './buyers-line';
import { daysIn, sayLately, spellDate, spellDay, spellDaysIn } from './draft-days';
import { type DraftPlan, dayOfMessage } from './draft-plan';
import { countWords } from './draft-text';
import { mentionsTerms } from './mentions-terms';
import { bareTopic, plainTopic } from './plain-topic';
import { quotedIn } from './quoted-in';
import type { Slot, Slots } from './slot';
import { valueName, valueSlots } from './value-slots';

/**
 * Every fact the approved language may use here. What is not known has no slot, so its blocks are not used.
 * `lately` = days of the last week by their weekday alone, where the first mail in English names them.
 */
export function slotsOf(s: Situation, plan: DraftPlan, lately: boolean): Slots {
  return {
    ...reasonSlots(s, plan, lately),
    ...daySlots(s, plan),
    ...recapSlots(s, plan, lately),
    ...askedSlots(plan),
    ...valueSlots(s, plan),
  };
}

function reasonSlots(s: Situation, plan: DraftPlan, lately: boolean): Slots {
  const { reason, milestone, tone } = plan;
  const { lang } = tone;
  const date = (day: Day) => spellDate(day, s.today, lang);
  const english = (day: Day) => (lately ? sayLately(day, s.today) : spellDay(day, s.today));
  const sensitive = plan.signal === 'pricing' || plan.signal === 'legal';
  const said = dayOfMessage(s, plan.said) ?? reason.due;
  const named = daysIn(reason.forBuyer, s.today).at(-1);
  const slot = (text: string): Slot => ({ text, source: reason.evidence });
  const document = /\bour ([a-z-]+(?: [a-z-]+)?) since\b/.exec(reason.forBuyer)?.[1];
  const meeting = /^Our ([a-z-]+)\b/.exec(reason.forBuyer)?.[1];
  return {
    forBuyer: slot(
      sensitive
        ? `On ${english(said)} you asked about the ${plan.signal === 'pricing' ? 'price' : 'contract'}`
        : closed(saidInMail(wholeQuote(reason), s.today, lately)),
    ),
    said: slot(date(said)),
    due: slot(date(reason.due)),
    topic: topicOf(s, lang),
    ...(named && { named: slot(date(named)) }),
    ...(document && { document: slot(document) }),
    ...(meeting && { meeting: slot(meeting) }),
    ...(milestone && {
      milestone: slot(quotedIn(lang, milestone.name)),
      milestoneDay: slot(date(milestone.due)),
      stands: slot((stands[lang] ?? stands['en'])?.[milestone.due < s.today ? 1 : 0] ?? 'stands'),
    }),
    ...theirWords(plan, english(said), slot(closed(saidInMail(reason.forBuyer, s.today, lately)))),
  };
}

/** Words of the buyer are given back whole: a question that breaks off in our mail reads like a machine's. */
function wholeQuote({ forBuyer, evidence: [first] }: DraftPlan['reason']): string {
  const cut = /: “[^”]*…”/;
  if (!cut.test(forBuyer) || first.kind !== 'quote') return forBuyer;
  const whole = visible(first.quote).replace(/[“”]/g, '"');
  return countWords(whole) <= QUOTE_WORDS
    ? forBuyer.replace(cut, `: “${whole}”`)
    : forBuyer.replace(/^You asked on (.+?): “.*$/, 'On $1 you sent me a question');
}

const QUOTE_WORDS = 30;

/** What a mail hid from its reader is not given back. */
function visible(quote: string): string {
  return quote
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/\s+/g, ' ');
}

/** `On Wed 10 Jun you wrote` → `On Wednesday you wrote`; where two days are named both are written out. */
function saidInMail(forBuyer: string, today: Day, lately: boolean): string {
  const alone =
    lately && daysIn(forBuyer, today).length === 1 && /\b(on|since) (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d/i.test(forBuyer);
  return spellDaysIn(forBuyer, today, (day) => (alone ? sayLately(day, today) : spellDay(day, today)));
}

const stands: Readonly<Record<string, readonly [ahead: string, past: string]>> = {
  en: ['stands', 'stood'],
  de: ['ist', 'war'],
  fr: ['est', 'était'],
  es: ['está', 'estaba'],
};

/** English takes a deal's name as it stands in a sentence; in other languages it is quoted. */
function topicOf(s: Situation, lang: string): Slot {
  const { deal, company } = s.on;
  const plain = plainTopic(deal.name, company?.name ?? '');
  const text = lang === 'en' ? plain : quotedIn(lang, bareTopic(deal.name, company?.name ?? ''));
  return { text, source: [record(deal.id, deal.name)] };
}

/** The buyer's own sentence, told with its day; too long or too sensitive a one is named only. */
function theirWords(plan: DraftPlan, on: string, named: Slot): Slots {
  const { source } = named;
  const [first] = plan.reason.evidence;
  const quote = first.kind === 'quote' ? visible(first.quote) : '';
  const plain = quote !== '' && countWords(quote) <= 24 && !mentionsTerms(quote) && plan.said?.lang === plan.tone.lang;
  return {
    theirWords: { text: plain ? `On ${on} you wrote: “${quote}”` : `${named.text}.`, source },
    ...(plain && { question: { text: quote.replace(/[“”„«»"]/g, ''), source } }),
  };
}

/** Without end mark, so that the block sets its own; a quote that ends in one keeps it. */
function closed(text: string): string {
  return text.trim().replace(/[.:;,\s]+$/, '');
}

function daySlots(s: Situation, plan: DraftPlan): Slots {
  const computed = (day: Day): Slot => ({ text: spellDay(day, s.today, plan.tone.lang), source: [] });
  const lastIn = messageDay(s, plan, s.thread.facts.lastInbound);
  const lastOut = messageDay(s, plan, s.thread.facts.lastOutbound);
  return {
    askDay: computed(plan.askDay),
    askWeek: computed(plan.askDay),
    silentDay: computed(plan.silentDay),
    ...(lastIn && { lastIn }),
    ...(lastOut && { lastOut }),
  };
}

function messageDay(s: Situation, plan: DraftPlan, id: string | null): Slot | null {
  const read = s.thread.messages.find(({ message }) => message.id === id) ?? null;
  const day = dayOfMessage(s, read);
  if (!read || day === null) return null;
  return { text: spellDate(day, s.today, plan.tone.lang), source: [record(read.message.id, `Mail of ${sayDay(day)}`)] };
}

function recapSlots(s: Situation, plan: DraftPlan, lately: boolean): Slots {
  const { lang } = plan.tone;
  const date = (day: Day) => spellDate(day, s.today, lang);
  const slots: Record<string, Slot> = {};
  const line = buyersLine(s, plan);
  const wroteOn = line && dayOfMessage(s, line.read);
  if (line && wroteOn) {
    const same = line.read === plan.said;
    slots[same ? 'alsoWrote' : 'wrote'] = { text: line.text, source: [line.evidence] };
    slots['wroteOn'] = { text: lately ? sayLately(wroteOn, s.today) : date(wroteOn), source: [] };
  }
  const used = new Set(plan.reason.evidence.flatMap((one) => (one.kind === 'record' ? [one.record] : [])));
  const ahead = s.on.milestones
    .filter(({ id, done, due }) => done === null && due >= s.today && !used.has(id))
    .sort((a, b) => (a.due < b.due ? -1 : 1))[0];
  if (ahead) {
    slots['ahead'] = {
      text: quotedIn(lang, ahead.name),
      source: [record(ahead.id, `${ahead.name}, ${sayDay(ahead.due)}`)],
    };
    slots['aheadOn'] = { text: date(ahead.due), source: [] };
  }
  const done = s.on.milestones
    .filter((one) => one.done !== null)
    .sort((a, b) => ((a.done ?? '') < (b.done ?? '') ? 1 : -1))[0];
  if (done?.done) {
    slots['doneWhat'] = { text: done.name, source: [record(done.id, `${done.name}, done ${sayDay(done.done)}`)] };
    slots['doneOn'] = { text: date(done.done), source: [] };
  }
  const log = [...s.on.valueLog].sort((a, b) => b.at - a.at)[0];
  if (log) {
    const day = dayOf(log.at, s.records.rep.zone);
    slots['lastValue'] = {
      text: valueName(lang, log.name),
      source: [record(log.id, `${log.name}, sent ${sayDay(day)}`)],
    };
    slots['lastValueOn'] = { text: date(day), source: [] };
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
function fallbackName({ angle, reason, tone }: DraftPlan): Slots {
  const text = blankNames[angle]?.[tone.lang] ?? blankNames[angle]?.['en'];
  return text === undefined ? {} : { askedFor: { text, source: reason.evidence } };
}

function record(id: string, says: string): Evidence {
  return { kind: 'record', record: id, says };
}
