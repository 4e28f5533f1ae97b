import type { SomeEvidence } from '../domain/evidence';
import { calledOf, isBuyersWord, isOwnWord } from '../situation-people';
import { type Gate, pass } from './gate';
import { answerTo } from './support/check-signals';
import { isUnread } from './support/is-unread';
import { ownSentence } from './support/own-sentence';

const NAMES: Readonly<Record<string, string>> = {
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  nl: 'Dutch',
  it: 'Italian',
};

/** The buyer wrote in a language that is not read here: it may hold an opt-out or a no that nobody has seen. */
export const unreadLanguage = {
  id: 'unread-language',
  label: 'Not read',
  severity: 'never-send',
  why: 'What is not read cannot be called free of an opt-out or a no.',
  check(s) {
    const lastOwn = s.thread.messages.findLastIndex((read) => isOwnWord(s, read));
    const newest = s.thread.messages.findLastIndex((read) => isBuyersWord(s, read));
    for (let index = newest; index >= 0 && (index === newest || index > lastOwn); index--) {
      const read = s.thread.messages[index];
      if (!read || !isBuyersWord(s, read) || !isUnread(read)) continue;
      const name = calledOf(s, read.message.from);
      const quote = ownSentence(read);
      const whole = { kind: 'record', record: read.message.id, says: 'The whole message' } as const;
      const evidence: SomeEvidence = [quote ?? whole];
      const answer = answerTo(s, 'unread-language', read.message.id);
      if (answer === false) continue;
      if (answer === true) {
        return {
          kind: 'fires',
          headline: `Nothing more goes to ${name}.`,
          message: `${name} asked to stop or said no.`,
          fix: `Suppress ${name}, or close the deal.`,
          evidence,
        };
      }
      const language = NAMES[read.lang] ?? 'This language';
      const question = `${language} is not read here yet. Does ${name} ask to stop, or say no?`;
      return { kind: 'unknown', question, evidence, about: read.message.id };
    }
    return pass;
  },
} as const satisfies Gate;
