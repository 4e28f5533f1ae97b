import { describe, expect, test } from 'vitest';
import { mail, situation, threadId } from '../../../test/core/build-situation';
import type { Correction } from '../domain/correction';
import type { Instant } from '../domain/instant';
import type { ReadMessage } from '../domain/read-thread';
import { applyCorrections } from './apply-corrections';

const [read] = situation({
  mails: [
    {
      from: 'ana',
      on: '2026-06-10',
      text: 'Maybe no more of these. What does it cost?',
      signals: [
        { kind: 'opt-out', certainty: 'likely', quote: 'no more of these' },
        { kind: 'pricing', quote: 'What does it cost?' },
      ],
    },
  ],
}).thread.messages as [ReadMessage];

function said(kind: Correction['kind'], is: boolean, at = 1, quote = 'no more of these'): Correction {
  return { threadId, messageId: mail(1), kind, is, quote, lang: 'en', at: at as Instant };
}
const kinds = (corrections: readonly Correction[]) =>
  applyCorrections(read, corrections).signals.map(({ kind, certainty }) => `${kind} ${certainty}`);

describe('a corrected reading', () => {
  test.each([
    ['nothing corrected', [], ['opt-out likely', 'pricing certain']],
    ['not this', [said('opt-out', false)], ['pricing certain']],
    ['yes, this', [said('opt-out', true)], ['opt-out certain', 'pricing certain']],
    [
      'the newest word counts',
      [said('opt-out', true, 2), said('opt-out', false, 1)],
      ['opt-out certain', 'pricing certain'],
    ],
    ['one that was missed', [said('decline', true)], ['decline certain', 'opt-out likely', 'pricing certain']],
    ['one that was never read', [said('decline', false)], ['opt-out likely', 'pricing certain']],
    ['another message', [{ ...said('opt-out', false), messageId: mail(9) }], ['opt-out likely', 'pricing certain']],
  ] as const)('%s', (_, corrections, expected) => {
    expect(kinds(corrections)).toEqual(expected);
  });

  test('words that are no longer in the text still hold', () => {
    const [signal] = applyCorrections(read, [said('decline', true, 1, 'we go with another')]).signals;
    expect(signal).toMatchObject({ kind: 'decline', quote: 'we go with another', span: [0, 0] });
  });
});
