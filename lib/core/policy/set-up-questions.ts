import type { Switches } from './policy';

type SetUpQuestion = {
  readonly id: keyof Switches;
  readonly question: string;
  /** What yes switches on. */
  readonly turnsOn: string;
  /** What happens without it. */
  readonly without: string;
};

/** The five questions of the set-up check; each answer switches its rule (S2-35…39). */
export const setUpQuestions: readonly SetUpQuestion[] = [
  {
    id: 'stepBeforeStage',
    question: 'Must a deal have its next step before it moves to another stage?',
    turnsOn: 'A stage change asks for the next checkpoint, its objective and a commitment of both sides.',
    without: 'Deals move on without anybody having agreed what comes next.',
  },
  {
    id: 'cadenceByStage',
    question: 'Is it written down how often to follow up in each stage?',
    turnsOn: 'Each stage has its longest silence, each deal type its days between touches.',
    without: 'Every rep keeps their own rhythm, and outcomes cannot be compared.',
  },
  {
    id: 'watchInactivity',
    question: 'Does somebody notice when a deal goes quiet?',
    turnsOn: 'A deal past its stage’s window asks for a review by itself. Time alone never opens a draft.',
    without: 'Quiet deals slip behind loud ones.',
  },
  {
    id: 'flagStalled',
    question: 'Are stalled deals marked without anybody asking?',
    turnsOn: 'A milestone that has passed undone marks the deal as stalled until somebody decides.',
    without: 'A stalled deal looks like a healthy one in its stage.',
  },
  {
    id: 'forecastByRecency',
    question: 'Does the forecast depend on recent contact?',
    turnsOn: 'Amounts of deals without momentum are shown apart from the others.',
    without: 'Deals that nobody talks about stay in the forecast.',
  },
];
