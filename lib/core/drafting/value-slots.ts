import type { Evidence } from '../domain/evidence';
import type { Situation } from '../situation';
import { contentStems } from './content-words';
import type { DraftPlan } from './draft-plan';
import { quotedIn } from './quoted-in';
import type { Slot, Slots } from './slot';

/** A value's name as it stands in a sentence of the language. */
export function valueName(lang: string, name: string): string {
  return lang === 'en' ? named(name) : quotedIn(lang, name);
}

/** Approved useful things that were not sent yet and are about what the buyer wrote (S4-13). */
export function valueSlots(s: Situation, plan: DraftPlan): Slots {
  const { lang } = plan.tone;
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
    slots['answerValue'] = { text: valueName(lang, answer.name), source };
    slots['answerUrl'] = { text: answer.url, source };
  }
  const value = byTopic.find((one) => one !== answer);
  if (!value) return slots;
  const source = [record(value.id, value.name)];
  const topic = value.topics.find((one) => isWhollyIn(words, one));
  slots['value'] = { text: valueName(lang, value.name), source };
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
