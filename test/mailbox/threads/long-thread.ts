import { buildThread, type WrittenMessage } from './build-thread';
import type { DemoClock } from './demo-clock';
import type { DemoState } from './demo-thread';
import { trialLog } from './long-thread-log';
import { people } from './people';

const signs = {
  nadia: 'Nadia Farouk\nLab Operations, Aster Labs',
  joris: 'Joris Peeters\nAster Labs',
} as const;

/** 60 mails of one trial; Gmail folds all but a few, so that the whole must be asked for. */
export const longThread = buildThread('long-thread', (t) => ({
  subject: 'Sample tracking: trial at the Ghent lab',
  summary: '60 messages, most of them folded away; the last one asks a question.',
  expected: { verdict: 'go', onScreen: 'none', reason: 'open-question', deals: ['sample:deal-aster-samples'] },
  messages: trialLog.map(([who, text], index) => mail(t, who, text, index)),
}));

function mail(t: DemoClock, who: 'jonas' | 'nadia' | 'joris', text: string, index: number): WrittenMessage {
  const minute = (index * 37) % 480;
  const time = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return {
    from: people[who],
    to: who === 'jonas' ? [people.nadia] : [people.jonas],
    cc: who === 'joris' ? [people.nadia] : [people.joris],
    at: t.before(trialLog.length - index, time),
    text,
    state: stateOf(index),
    ...(who === 'jonas' ? {} : { sign: signs[who] }),
  };
}

function stateOf(index: number): DemoState {
  if (index === trialLog.length - 1) return 'expanded';
  return index === 0 || index >= trialLog.length - 3 ? 'collapsed' : 'super';
}
