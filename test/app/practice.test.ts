import { expect, test } from 'vitest';
import { practiceMails } from '@/lib/app/practice';
import { NOW, REP } from '../store/example-rows';

/** S4-24: the four verdicts, told by the rules themselves. */
test('each practice mail has the verdict it is there to teach, with the words of the card', () => {
  const mails = practiceMails(NOW, REP);
  expect(mails.map(({ verdict }) => verdict)).toEqual(['go', 'stop', 'review', 'wait', 'review']);
  for (const { label, headline } of mails)
    expect([label, headline]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
});
