import { describe, expect, it } from 'vitest';
import type { MessageId, ThreadId } from '../../lib/core/domain/ids';
import type { MailAdapter, SendIntent, ThreadView } from '../../lib/mail/mail-adapter';

/** The situations every adapter's test can put its client into. */
export type MailSituation = 'one-thread' | 'no-thread';

/** One client on screen. In `one-thread` a mail of a stranger is open, and the rep's reply box is empty. */
export type OpenMail = {
  readonly adapter: MailAdapter;
  readonly thread: ThreadId;
  readonly message: MessageId;
  /** Words of that message, as its reader sees them. */
  readonly words: string;
  /** What stands in the reply box; `null` when the client shows none. */
  draft(): string | null;
  /** Types at the end of the reply box, as the rep does. */
  type(text: string): void;
  /** What the element with the focus says. */
  focused(): string;
  /** How many mails have left. */
  sent(): number;
  /** Lets time pass and the page settle. */
  settle(): Promise<void>;
  /** What no adapter of this client can do; then it says so, or stays silent. */
  readonly cannot?: readonly ('focus' | 'follow-reply')[];
};

/** What any mail adapter must do, or say that it cannot. */
export function testMailAdapter({ open }: { open(situation: MailSituation): OpenMail | Promise<OpenMail> }): void {
  const forever = () => new AbortController().signal;

  describe('the mail adapter’s contract', () => {
    it('says whose mailbox it is', async () => {
      const { adapter } = await open('one-thread');
      expect(adapter.me()).toMatchObject({ ok: true, value: expect.stringContaining('@') });
    });

    it('reports the thread on screen at once, in time order, and each change once', async () => {
      const { adapter, thread, message, settle } = await open('one-thread');
      const views: ThreadView[] = [];
      adapter.watchThread((view) => views.push(view), forever());
      await settle();
      const [first, ...rest] = views;
      expect(rest).toEqual([]);
      if (first?.status !== 'ok') throw new Error(`not read: ${JSON.stringify(first)}`);
      expect(first.thread.id).toBe(thread);
      expect(first.thread.messages.map((one) => one.id)).toContain(message);
      const times = first.thread.messages.map((one) => one.at ?? 0);
      expect(times).toEqual([...times].sort((a, b) => a - b));
    });

    it('without a thread it says so, and gives the chip no place', async () => {
      const { adapter } = await open('no-thread');
      const views: ThreadView[] = [];
      adapter.watchThread((view) => views.push(view), forever());
      expect(views).toEqual([{ status: 'none' }]);
      expect(adapter.chipAnchor()).toBeNull();
    });

    it('gives the focus to the thread on screen, and without one says so', async () => {
      const [shown, none] = [await open('one-thread'), await open('no-thread')];
      if (shown.cannot?.includes('focus')) {
        expect(shown.adapter.focusThread()).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
      } else {
        expect(shown.adapter.focusThread()).toEqual({ ok: true, value: undefined });
        expect(shown.focused()).toContain(shown.words);
      }
      expect(none.adapter.focusThread()).toMatchObject({ ok: false, error: { kind: 'no-thread-open' } });
    });

    it('a subscription that has ended says nothing', async () => {
      const { adapter } = await open('one-thread');
      const views: ThreadView[] = [];
      adapter.watchThread((view) => views.push(view), AbortSignal.abort());
      expect(views).toEqual([]);
    });

    it('inserts a draft without sending it, or says that it cannot', async () => {
      const { adapter, thread, draft, sent, settle } = await open('one-thread');
      const request = { thread, text: 'Hi,\n\nplant one by March?', mode: 'reply', keepExisting: false } as const;
      const answer = adapter.insertDraft(request, forever());
      await settle();
      const result = await answer;
      if (adapter.can.insertDraft) {
        expect(result).toMatchObject({ ok: true });
        expect(draft()).toContain('plant one by March?');
      } else expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
      expect(sent()).toBe(0);
    });

    it('never overwrites what stands in the box', async () => {
      const { adapter, thread, draft, settle } = await open('one-thread');
      if (!adapter.can.insertDraft) return;
      const request = { thread, text: 'First words', mode: 'reply', keepExisting: false } as const;
      for (const expected of [{ ok: true }, { ok: false, error: { kind: 'box-not-empty' } }]) {
        const answer = adapter.insertDraft(request, forever());
        await settle();
        expect(await answer).toMatchObject(expected);
      }
      expect(draft()?.match(/First words/g)).toHaveLength(1);
    });

    it('after an insert, tells what the rep makes of the text, and before it nothing', async () => {
      const { adapter, thread, type, settle, cannot } = await open('one-thread');
      const early: string[] = [];
      const told: string[] = [];
      adapter.watchReply((text) => early.push(text), forever());
      type(' before');
      await settle();
      await settle();
      await settle();
      const answer = adapter.insertDraft({ thread, text: 'Plant one?', mode: 'reply', keepExisting: true }, forever());
      await settle();
      if (!(await answer).ok) return;
      const ending = new AbortController();
      adapter.watchReply((text) => told.push(text), ending.signal);
      type(' Just checking in.');
      for (let turn = 0; turn < 3; turn++) await settle();
      if (cannot?.includes('follow-reply')) {
        expect([early, told]).toEqual([[], []]);
        return;
      }
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^Plant one\?\s.*Just checking in\.$/s);
      ending.abort();
      type(' More.');
      for (let turn = 0; turn < 3; turn++) await settle();
      expect([early, told.length]).toEqual([[], 1]);
    });

    it('refuses a thread that is not on screen', async () => {
      const { adapter } = await open('one-thread');
      const request = {
        thread: 'gmail:19e0000000000000' as ThreadId,
        text: 'x',
        mode: 'reply',
        keepExisting: false,
      } as const;
      expect(await adapter.insertDraft(request, forever())).toMatchObject({ ok: false });
      expect(await adapter.readWholeThread(request.thread, forever())).toMatchObject({ ok: false });
    });

    it('reads the whole thread, or says that it cannot', async () => {
      const { adapter, thread } = await open('one-thread');
      const whole = await adapter.readWholeThread(thread, forever());
      if (adapter.can.history === 'visible') expect(whole).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
      else if (whole.ok)
        expect(whole.value.completeness).toMatchObject({ read: whole.value.messages.length, bodies: 'full' });
      else throw new Error(whole.error.detail);
    });

    it('asks the guard only where it can hold a send', async () => {
      const { adapter, thread, sent, settle } = await open('one-thread');
      const asked: SendIntent[] = [];
      adapter.guardSend((intent) => {
        asked.push(intent);
        return true;
      }, forever());
      const answer = adapter.insertDraft({ thread, text: 'x', mode: 'reply', keepExisting: false }, forever());
      await settle();
      await answer;
      expect(asked).toEqual([]);
      expect(sent()).toBe(0);
    });

    it('shows evidence, or says why not', async () => {
      const { adapter, message, words } = await open('one-thread');
      const shown = adapter.showEvidence(message, words);
      if (!shown.ok) expect(shown.error.kind).toBe('unsupported');
      expect(adapter.showEvidence('gmail:19e0000000000000' as MessageId, words)).toMatchObject({ ok: false });
    });

    it('its self check and its diagnostic hold no words and no addresses', async () => {
      const { adapter, words } = await open('one-thread');
      const report = `${JSON.stringify(adapter.selfCheck())}\n${adapter.diagnostic()}`;
      expect(adapter.selfCheck().length).toBeGreaterThan(0);
      expect(report).not.toContain('@');
      for (const word of words.split(/\s+/).filter((one) => one.length > 4)) expect(report).not.toContain(word);
    });
  });
}
