import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answerSend } from './answer-send';

const held = {
  mode: 'warn',
  says: 'Ana Ruiz asked not to be contacted. “No more, please.”',
  people: ['ana@a.example'],
} as const;

it('lets a mail go', () => {
  expect(answerSend(null, true)).toEqual({ allowEvent: true });
});

it('a warning may be overruled where Outlook knows how, and says how where it does not', () => {
  expect(answerSend(held, true)).toEqual({
    allowEvent: false,
    errorMessage: 'Ana Ruiz asked not to be contacted. “No more, please.” Take out ana@a.example. Or send it anyway.',
    cancelLabel: 'See why',
    commandId: 'throughlineComposePane',
    sendModeOverride: 'promptUser',
  });
  const old = answerSend(held, false);
  expect(old.errorMessage).toContain('switch the guard off in Throughline first');
  expect(Object.keys(old)).toEqual(['allowEvent', 'errorMessage']);
});

it('a hold may not be overruled at Send', () => {
  const answer = answerSend({ ...held, mode: 'hold' }, true);
  expect(answer).not.toHaveProperty('sendModeOverride');
  expect(answer.errorMessage).toContain('set the guard to Warn');
});

it('stays within what Outlook takes, and always says whom to take out', () => {
  const people = fc.array(fc.emailAddress(), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ maxLength: 900 }), people, fc.boolean(), (says, to, newer) => {
      const { errorMessage = '' } = answerSend({ mode: 'hold', says, people: to }, newer);
      expect(errorMessage.length).toBeLessThanOrEqual(500);
      expect(errorMessage).toContain('Take out');
    }),
  );
});
