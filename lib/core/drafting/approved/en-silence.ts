import type { DraftKind } from '../../domain/records';
import type { Block } from './block';

function silence(kind: DraftKind, lines: readonly (readonly [text: string, action: string])[]): Block[] {
  return lines.map(([text, action], index) => ({
    id: `if-silent.${kind}.${index + 1}`,
    role: 'if-silent',
    kind,
    text,
    action,
    attempt: index + 1,
  }));
}

/** What happens if the buyer does nothing (S3-44): a date and an act of ours, never a threat. */
export const silenceBlocksEn: readonly Block[] = [
  ...silence('advance', [
    ['I’ll keep it free until {silentDay} and release it after that.', 'release the day, ask once'],
    [
      'If {silentDay} passes without word, I’ll release the day and leave the next date to you.',
      'release the day, close the loop',
    ],
    ['Without word by {silentDay}, I’ll stop holding time for it.', 'release the day, close the loop'],
    ['Otherwise I’ll release it on {silentDay}.', 'release the day, pause'],
  ]),
  ...silence('clarify', [
    ['If I hear nothing by {silentDay}, I’ll leave the plan as it is and ask once more.', 'leave the plan, ask once'],
    ['If {silentDay} passes without word, I’ll leave the next move to you.', 'pause, close the loop'],
    ['Without word by {silentDay}, I’ll pause my side.', 'pause'],
    ['Otherwise I’ll pause on {silentDay}.', 'pause'],
  ]),
  ...silence('close', [
    ['If I hear nothing by {silentDay}, I’ll close it on my side; one line from you opens it again.', 'close the loop'],
    ['If {silentDay} passes without word, I’ll close it; one line opens it again.', 'close the loop'],
    ['Without word by {silentDay}, I’ll note it as a later.', 'pause'],
    ['Otherwise I’ll close it on {silentDay}.', 'close the loop'],
  ]),
];
