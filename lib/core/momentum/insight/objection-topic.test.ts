import { expect, test } from 'vitest';
import { objectionTopic } from './objection-topic';

/** S3-35: the same theme again and again is a sign for the process. */
test.each([
  ['We find it too expensive for this site.', 'price'],
  ['Das ist uns zu teuer.', 'price'],
  ['The other vendor was quicker.', 'competitor'],
  ['A competitor offers it at a lower price.', 'competitor'],
  ['Our security people see a risk.', 'trust'],
  ['Honestly, this quarter is not the moment.', 'timing'],
  ['The migration scares everybody.', 'effort'],
  ['I doubt the team will adopt it.', 'people'],
  ['It lacks an export to our planning tool.', 'fit'],
  ['We are not convinced.', null],
  ['The priceless view from the office', null],
  ['', null],
])('%s → %s', (words, topic) => expect(objectionTopic(words)).toBe(topic));
