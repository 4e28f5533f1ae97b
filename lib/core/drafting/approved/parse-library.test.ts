import { describe, expect, test } from 'vitest';
import { situation } from '../../../../test/core/build-situation';
import { reasonOf } from '../../../../test/core/generated-drafts';
import { composeDraft } from '../compose-draft';
import { approvedLibrary } from './approved-library';
import { parseLibrary, printLibrary } from './parse-library';

const ask = {
  id: 'firm.ask.1',
  role: 'ask',
  lang: 'en',
  attempt: 1,
  kind: 'advance',
  text: 'Shall we settle it on {askDay}, here in Hamburg?',
};
const whatOf = (block: object) => {
  const read = parseLibrary({ blocks: [{ ...ask, ...block }] });
  return read.ok ? [] : read.error.map(({ what }) => what);
};

describe('approved language of a firm', () => {
  test('ours is approved by the same rules, and is read back as it was written', () => {
    const read = parseLibrary(JSON.parse(printLibrary()));
    expect(read.ok ? [] : read.error).toEqual([]);
    expect(read.ok && read.value).toEqual(approvedLibrary());
  });

  test.each([
    ['an unknown fact', { text: 'Shall we meet {where}?' }, '{where} is not a fact that an ask block can name.'],
    ['an open bracket', { text: 'Shall we meet on {askDay?' }, 'A bracket is left open.'],
    ['a number', { text: 'Shall we meet for 20 minutes on {askDay}?' }, 'It states a number.'],
    ['a link', { text: 'Shall we meet on {askDay}, see www.corvane.example?' }, 'It holds a link.'],
    ['a price', { text: 'Shall we talk about a discount on {askDay}?' }, 'It speaks of price or terms.'],
    ['no ask', { text: 'The plan is ready.' }, 'It asks for nothing.'],
    ['two asks', { text: 'Who signs? When is the board meeting?' }, 'It asks for more than one thing.'],
    ['an ask without kind', { kind: undefined }, 'It has no kind.'],
    ['pressure', { text: 'Will you decide now, before it is too late?' }, 'This line pushes.'],
    ['an ask in a recap', { role: 'recap', kind: undefined }, 'It asks for something.'],
    ['a reason for nothing', { role: 'reason', text: 'You wrote on {said}.' }, 'It belongs to no reason.'],
    ['silence without a day', { role: 'if-silent', action: 'ask once', text: 'I’ll ask again.' }, 'It names no day.'],
    ['silence without an action', { role: 'if-silent', text: 'I’ll close it on {silentDay}.' }, 'It says no action.'],
    ['an unknown role', { role: 'joke' }, 'Its role is not known.'],
    ['no attempt', { attempt: 0 }, 'Its attempt is missing.'],
    ['an unknown kind', { kind: 'nudge' }, 'Its kind is not known.'],
    ['no language', { lang: 'English' }, 'Its language is missing.'],
  ])('says %s', (_, block, what) => {
    expect(whatOf(block)).toContain(what);
  });

  test('names the block, also one without an id, and two with the same', () => {
    const read = parseLibrary({ blocks: [ask, ask, { ...ask, id: undefined }] });
    expect(read.ok ? [] : read.error.map(({ block }) => block)).toEqual(['firm.ask.1', 'number 3']);
  });

  test.each([null, 7, 'x', [], {}, { blocks: 3 }])('%j is no library', (json) => {
    expect(parseLibrary(json).ok).toBe(false);
  });

  test('is used before ours, and replaces ours by id', () => {
    const said = [{ from: 'ana', on: '2026-06-03', text: 'Could you send the list?' }];
    const library = { blocks: [{ ...ask, role: 'ask', kind: 'advance', decision: 'urgent' } as const] };
    const s = situation({ mails: said, policy: { library } });
    const draft = composeDraft(s, reasonOf('we-owe-a-reply', 0, 'Could you send the list?'), {
      kind: 'advance',
      decision: 'urgent',
    });
    expect(draft.text).toContain('here in Hamburg?');
    expect(draft.sentences.find(({ role }) => role === 'ask')?.block).toBe('firm.ask.1');
    const other = approvedLibrary({ blocks: [{ ...library.blocks[0], id: 'en.ask.advance.urgent.1' }] } as never);
    expect(other.blocks.filter(({ id }) => id === 'en.ask.advance.urgent.1')).toHaveLength(1);
    expect(other.blocks).toHaveLength(approvedLibrary().blocks.length);
  });
});
