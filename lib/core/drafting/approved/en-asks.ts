import type { ApprovedBlock } from '../../domain/approved-block';
import { type Four, writeBlocks } from './write-blocks';

type Where = Parameters<typeof writeBlocks>[2];
const asks = (where: Where, texts: Four) => writeBlocks('en', 'ask', where, texts);
const advance = (reason: string, texts: Four) => asks({ kind: 'advance', reason }, texts);
const clarify = (reason: string, texts: Four) => asks({ kind: 'clarify', reason }, texts);
const close = (reason: string, texts: Four) => asks({ kind: 'close', reason }, texts);

/** Asks that belong to one reason; they come before the general ones. */
const byReason: readonly ApprovedBlock[] = [
  ...advance('their-promise', [
    'Shall we go through it by phone on {askDay} instead?',
    'Could we go through it by phone on {askDay}?',
    'Does {askDay} work for a short call on it?',
    'Is a short call on {askDay} easier?',
  ]),
  ...clarify('their-promise', [
    'Which day should I note for it: {askDay}, or a later one?',
    'Should I note {askDay} for it, or a later day?',
    'Is {askDay} realistic, or rather later?',
    'Is {askDay} right, or a later day?',
  ]),
  ...advance('milestone-late', [
    'Would {askDay} suit you as the new day for {milestone}?',
    'Could {milestone} take place on {askDay}?',
    'Does {askDay} work for {milestone}?',
    'Shall we say {askDay}?',
  ]),
  ...clarify('milestone-late', [
    'Which new date should stand for {milestone}: {askDay}, or a later one?',
    'Should I note {askDay} for {milestone}, or a later day?',
    'Which day should I note for {milestone}?',
    'Which day should I note?',
  ]),
  ...advance('milestone-due', [
    'Does {milestoneDay} still stand on your side?',
    'Does {milestoneDay} still hold for {milestone}?',
    'Can {milestone} take place on {milestoneDay}?',
    'Is that day still right?',
  ]),
  ...clarify('milestone-due', [
    'Is there one point your side wants settled before then?',
    'Which one point should be settled before then?',
    'Which point is missing before then?',
    'Is anything open?',
  ]),
  ...clarify('concern', [
    'Does that settle it for your team, or which part is still open?',
    'Is that enough for your team, or what is missing?',
    'Does that settle it, yes or no?',
    'Does that settle it?',
  ]),
  ...advance('referral', [
    'Would you introduce us in one line to your colleague?',
    'Could you connect the two of us in one line?',
    'Would you introduce me by mail?',
    'Could you connect us?',
  ]),
  ...clarify('referral', [
    'Who should I write to about {topic}? A name is enough.',
    'Whose desk is {topic} on now?',
    'Who is the right person for it?',
    'Who is the right person?',
  ]),
  ...advance('meeting-at', [
    '[time] works for me: shall I send the invitation?',
    'Does [time] still work for you?',
    'Is [time] right for you?',
    'Would [time] work?',
  ]),
  ...advance('meeting-request', [
    'Would {askDay} at [time] suit you?',
    'Could we speak on {askDay}?',
    'Does {askDay} work for the call?',
    'Shall we speak on {askDay}?',
  ]),
  ...advance('missed-meeting', [
    'Would {askDay} suit you instead?',
    'Could we take {askDay} as the new day?',
    'Does {askDay} work for it?',
    'Is {askDay} possible?',
  ]),
  ...clarify('missed-meeting', [
    'Is a {meeting} still the right form, or would a summary in writing serve you better?',
    'Which is easier for you: a new day, or a summary in writing?',
    'Should I send a summary in writing instead?',
    'Is a summary in writing better?',
  ]),
  ...close('missed-meeting', [
    'Shall I leave our {meeting} without a new day for now, or would you like one?',
    'Should I take our {meeting} off the list for now?',
    'Is our {meeting} a no for now, or a later?',
    'Shall I take it off the list for now?',
  ]),
  ...advance('stakeholder-signal', [
    'Would a short introduction on {askDay} suit you?',
    'Could we bring everyone up to date on {askDay}?',
    'Does {askDay} work for a short introduction?',
    'Shall we speak on {askDay}?',
  ]),
  ...clarify('stakeholder-signal', [
    'Who should I keep informed about {topic} from now on? A name is enough.',
    'Whose word counts for {topic} from now on?',
    'Who is the right person from now on?',
    'Who should I write to?',
  ]),
  ...advance('meeting-without-next-step', [
    'Would {askDay} suit you for a short call on what comes next?',
    'Could we agree the next step on {askDay}?',
    'Does {askDay} work for the next step?',
    'Shall we take {askDay}?',
  ]),
  ...clarify('meeting-without-next-step', [
    'What has to happen on your side before the next step? One line is enough.',
    'Which step should come next on your side?',
    'Which step comes next for your team?',
    'What comes next?',
  ]),
  ...advance('proposal-without-review', [
    'Shall we go through it together on {askDay}?',
    'Could we go through the {document} on {askDay}?',
    'Does {askDay} work to go through it?',
    'Shall we take {askDay} for it?',
  ]),
  ...clarify('proposal-without-review', [
    'Which part of it would your team question first? One line is enough.',
    'Which part of the {document} needs another look?',
    'Is one part of it unclear to your team?',
    'Which part is open?',
  ]),
  ...clarify('future-window-reached', [
    'Is now the time for {topic}, or should I note a later month?',
    'Which should I note for {topic}: now, or a later month?',
    'Is now right, or rather later?',
    'Now or later?',
  ]),
  ...clarify('re-entry-signal', [
    'What has changed on your side since we last spoke? One line is enough.',
    'Which part of {topic} matters most to your team now?',
    'What should come first for your team?',
    'What should come first?',
  ]),
];

/** Asks by the decision that the stage serves. */
const byDecision: readonly ApprovedBlock[] = [
  ...asks({ kind: 'advance', decision: 'relevant' }, [
    'Would a short call on {askDay} suit you, to see whether {topic} is worth your team’s time?',
    'Could we take {askDay} for a short call on {topic}?',
    'Does {askDay} work for a short call on it?',
    'Is a short call on {askDay} possible?',
  ]),
  ...asks({ kind: 'advance', decision: 'safe' }, [
    'Shall we walk your team through it step by step on {askDay}?',
    'Could we go through the open points with your team on {askDay}?',
    'Does {askDay} work to go through it together?',
    'Shall we go through it on {askDay}?',
  ]),
  ...asks({ kind: 'advance', decision: 'urgent' }, [
    'Would a short call on {askDay} suit you, to set the next dates for {topic}?',
    'Could we set the next date for {topic} on {askDay}?',
    'Does {askDay} work to set the next date?',
    'Shall we set the next date on {askDay}?',
  ]),
  ...asks({ kind: 'advance', decision: 'acceptable' }, [
    'Would a short call on {askDay} suit you and whoever signs on your side?',
    'Could whoever signs on your side join a short call on {askDay}?',
    'Does {askDay} work for a short call with whoever signs?',
    'Shall we speak on {askDay}, with whoever signs?',
  ]),
  ...asks({ kind: 'clarify', decision: 'relevant' }, [
    'Which part of {topic} matters most to your team right now? One line is enough.',
    'Is {topic} still on your list, yes or no?',
    'Should I still plan with {topic}?',
    'Is it still on your list?',
  ]),
  ...asks({ kind: 'clarify', decision: 'safe' }, [
    'Which point does your team want settled before the next step? One line is enough.',
    'Is there one point left that your team wants to see settled?',
    'Which one point is still open for your team?',
    'Which point is still open?',
  ]),
  ...asks({ kind: 'clarify', decision: 'urgent' }, [
    'By which date does your team want {topic} decided? One line is enough.',
    'Which decision date should I plan with for {topic}?',
    'Which decision date should I plan with?',
    'Which date should I plan with?',
  ]),
  ...asks({ kind: 'clarify', decision: 'acceptable' }, [
    'Who signs {topic} on your side? A name is enough; I’ll write a short summary for that person.',
    'Whose signature does {topic} need on your side?',
    'Who is the right person to sign?',
    'Who signs it?',
  ]),
  ...asks({ kind: 'close' }, [
    'Shall I close {topic} on my side for now, or does it keep its place with you?',
    'Should {topic} stay open, or shall I close it for now?',
    'Is {topic} a no for now, or a later?',
    'Shall I close this for now?',
  ]),
];

/** Long-cycle: weeks and months instead of days, and nothing that hurries (S0-22, S0-42). */
const longCycle: readonly ApprovedBlock[] = [
  ...asks({ kind: 'advance', cycle: 'long-cycle' }, [
    'Would a short call in the week of {askWeek} fit your planning?',
    'Is the week of {askWeek} a good time for a short call on {topic}?',
    'Does the week of {askWeek} work for a short call?',
    'Would the week of {askWeek} work?',
  ]),
  ...asks({ kind: 'clarify', cycle: 'long-cycle' }, [
    'When does {topic} come up next in your planning? One line with the month is enough.',
    'Which month should I note for {topic}?',
    'Which month should I plan with?',
    'Which month should I note?',
  ]),
  ...asks({ kind: 'close', cycle: 'long-cycle' }, [
    'Shall I put {topic} aside until your next planning round, or keep it open?',
    'Should {topic} rest for now, or stay open?',
    'Shall {topic} rest for now?',
    'Shall I let it rest for now?',
  ]),
];

/** Exactly one ask a mail, shaped by kind and by the decision it resolves. */
export const askBlocksEn: readonly ApprovedBlock[] = [...byReason, ...byDecision, ...longCycle];
