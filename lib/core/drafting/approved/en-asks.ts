import type { DraftKind } from '../../domain/records';
import type { Decision } from '../../policy/policy';
import type { Block } from './block';

function asks(kind: DraftKind, decision: Decision, texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    id: `ask.${kind}.${decision}.${index + 1}`,
    role: 'ask',
    kind,
    decision,
    text,
    attempt: index + 1,
  }));
}

function asksFor(reason: string, kind: DraftKind, texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    id: `ask.${kind}.${reason}.${index + 1}`,
    role: 'ask',
    kind,
    reason,
    text,
    attempt: index + 1,
  }));
}

/** Exactly one ask a mail, shaped by kind and by the decision it resolves. A reason's own ask comes before the general one. */
export const askBlocksEn: readonly Block[] = [
  ...asksFor('their-promise', 'clarify', [
    'Is {askDay} a realistic day for it, or which day should I note?',
    'Which day should I note for it: {askDay}, or a later one?',
    'Is {askDay} realistic, or rather later?',
    'Is {askDay} right, or a later day?',
  ]),
  ...asksFor('milestone-late', 'clarify', [
    'Which new date should stand for {milestone}: {askDay}, or a later one?',
    'Should I note {askDay} for {milestone}, or a later day?',
    'Does {askDay} work for {milestone}, or a later day?',
    'Is {askDay} right, or a later day?',
  ]),
  ...(['advance', 'clarify'] as const).flatMap((kind) =>
    asksFor('concern', kind, [
      'Does that settle it for your team, or which part is still open?',
      'Is that enough for your team, or what is missing?',
      'Does that settle it, yes or no?',
      'Does that settle it?',
    ]),
  ),
  ...asksFor('milestone-due', 'advance', [
    'Does {milestoneDay} still stand on your side?',
    'Does {milestoneDay} still hold for {milestone}?',
    'Can {milestone} take place on {milestoneDay}?',
    'Is that day still right?',
  ]),
  ...asksFor('milestone-due', 'clarify', [
    'Is there one point your side wants settled before then?',
    'Which one point should be settled before then?',
    'Which point is missing before then?',
    'Is anything open?',
  ]),
  ...asksFor('referral', 'advance', [
    'Would you introduce us in one line to your colleague?',
    'Could you connect the two of us in one line?',
    'Would you introduce me by mail?',
    'Could you connect us?',
  ]),
  ...asksFor('meeting-at', 'advance', [
    'Would [time] suit you?',
    'Does [time] work for you?',
    'Is [time] right for you?',
    'Would [time] work?',
  ]),
  ...asks('advance', 'relevant', [
    'Would {askDay} suit you for a short call, so that you can see whether {topic} earns a place on your list?',
    'Does {askDay} work for a short call on {topic}?',
    'Could we settle it in a short call on {askDay}?',
    'Is a short call on {askDay} possible?',
  ]),
  ...asks('advance', 'safe', [
    'Would {askDay} suit you for a working session, so that your team sees how each step would run?',
    'Does {askDay} work for a session on the one point your team wants to see first?',
    'Could we clear the open point together on {askDay}?',
    'Shall we clear it on {askDay}?',
  ]),
  ...asks('advance', 'urgent', [
    'Would {askDay} suit you to set the next dates for {topic}?',
    'Could we fix the next date for {topic} on {askDay}?',
    'Does {askDay} work to set the next date?',
    'Shall we set the next date on {askDay}?',
  ]),
  ...asks('advance', 'acceptable', [
    'Would {askDay} suit you to go through it together with whoever signs on your side?',
    'Could whoever signs on your side join a short call on {askDay}?',
    'Does {askDay} work for a short call with whoever signs?',
    'Shall we speak on {askDay}, with whoever signs?',
  ]),
  ...asks('clarify', 'relevant', [
    'Which part of {topic} matters most to your team? One line is enough.',
    'Is {topic} still on your list, yes or no?',
    'Should I still plan with {topic}?',
    'Is it still on your list?',
  ]),
  ...asks('clarify', 'safe', [
    'Which point does your team want settled before the next step? One line is enough.',
    'Is there one point left that your team wants to see settled?',
    'Which one point is still open for your team?',
    'Which point is still open?',
  ]),
  ...asks('clarify', 'urgent', [
    'By which date does your team want {topic} decided? One line is enough, and I’ll plan around it.',
    'Which decision date should I plan with for {topic}?',
    'Which decision date should I plan with?',
    'Which date should I plan with?',
  ]),
  ...asks('clarify', 'acceptable', [
    'Who signs {topic} on your side? A name is enough; I’ll write a short summary for that person.',
    'Whose signature does {topic} need on your side?',
    'Who is the right person to sign?',
    'Who signs it?',
  ]),
  ...['relevant', 'safe', 'urgent', 'acceptable'].flatMap((decision) =>
    asks('close', decision as Decision, [
      'Shall I close {topic} on my side for now, or does it keep its place with you?',
      'Should {topic} stay open, or shall I close it for now?',
      'Is {topic} a no for now, or a later?',
      'Shall I close this for now?',
    ]),
  ),
];
