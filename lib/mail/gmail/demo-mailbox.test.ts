import { describe, expect, it } from 'vitest';
import { gmailPage, standingClock } from '../../../test/mail/gmail-page';
import { type AddressOptions, createMailbox } from '../../../test/mailbox/mailbox';
import { type DemoMode, demoLanguages } from '../../../test/mailbox/render/modes';
import type { Instant } from '../../core/domain/instant';
import type { Thread } from '../../core/domain/thread';
import { gmailAdapter } from './gmail-adapter';
import { readThreadView } from './read-thread-view';

const now = Date.UTC(2026, 5, 11, 7, 41) as Instant;
const mailbox = createMailbox({ now });
const slug = 'brightwell-proposal';
const demo = mailbox.threads.find((thread) => thread.slug === slug);
if (!demo) throw new Error('the demo thread is gone');
const rep = 'jonas.weber@northlight.example';

/** The page with its thread where the page's own script puts it; jsdom runs no scripts here. */
function open(options: AddressOptions = {}, name = slug): Document {
  const address = mailbox.addressOf(name, { ...options, more: { only: name } });
  // its style sheet hides nothing of a thread, and costs jsdom most of its time
  const html = mailbox.handle(new URL(address)).body.replace(/<style[\s\S]*?<\/style>/g, '');
  const document = gmailPage(html, address);
  const template = document.querySelector<HTMLTemplateElement>('template[data-demo-thread]');
  const pane = document.querySelector('.ao9') ?? document.createElement('div');
  if (!template) throw new Error('no thread on the page');
  pane.append(template.content.cloneNode(true));
  if (!pane.isConnected) {
    pane.setAttribute('role', 'main');
    document.querySelector('.views')?.append(pane);
  }
  const around = pane.closest<HTMLElement>('.pane-main');
  around?.setAttribute('role', 'main');
  around?.style.removeProperty('display');
  return document;
}
function read(options: AddressOptions = {}, name = slug): Thread {
  const view = readThreadView(open(options, name), standingClock().deps);
  if (view.status !== 'ok') throw new Error(JSON.stringify(view));
  return view.thread;
}

describe('the demo mailbox', () => {
  it('every thread: people, dates and directions as they were written', () => {
    for (const thread of mailbox.threads) {
      const seen = read({}, thread.slug);
      expect(seen).toMatchObject({
        id: `gmail:${thread.id}`,
        subject: thread.subject,
        account: rep,
        completeness: { total: thread.messages.length },
      });
      const last = seen.messages.at(-1);
      const written = thread.messages.at(-1);
      expect(last).toMatchObject({
        id: `gmail:${written?.id}`,
        state: 'expanded',
        from: { email: written?.from.email },
      });
      expect(Math.abs((last?.at ?? 0) - (written?.at ?? 0))).toBeLessThan(60_000);
      expect(last?.direction).toBe(written?.from.email === rep ? 'outbound' : 'inbound');
    }
  });

  it.each(demoLanguages)('in %s: every date is read from its title and agrees with the id', (lang) => {
    const seen = read({ lang });
    for (const [index, message] of seen.messages.entries()) {
      expect(message.dateSource).toBe('title');
      expect(Math.abs((message.at ?? 0) - (demo.messages[index]?.at ?? 0))).toBeLessThan(60_000);
    }
  });

  it.each<[DemoMode, Partial<Thread>]>([
    ['preview-right', { id: read().id }],
    ['preview-below', { id: read().id }],
    ['wrappers', { id: read().id }],
    ['dark', { id: read().id }],
    ['compact', { id: read().id }],
    ['menu', { id: read().id }],
    ['own-thread', { id: read().id }],
    ['drafts', { id: read().id, completeness: read().completeness }],
    ['convoff', { conversationView: false, id: `gmail:${demo.messages.at(-1)?.id}` as Thread['id'] }],
  ])('%s', (mode, expected) => {
    expect(read({ modes: [mode] })).toMatchObject(expected);
  });

  it('collapsed: who and when, and how much is not known', () => {
    const seen = read({ modes: ['collapsed'] });
    const total = demo.messages.length;
    expect(seen.completeness).toMatchObject({ read: 1, total, bodies: 'partial', headers: 'partial' });
    expect(seen.messages.map((message) => message.from.email)).toEqual(
      demo.messages.map((message) => message.from.email),
    );
  });

  it('super-collapsed: what is folded away is counted', () => {
    const seen = read({ modes: ['supercollapsed'] });
    expect(seen.completeness).toMatchObject({ read: 1, total: demo.messages.length });
    expect(seen.messages.length).toBeLessThan(demo.messages.length);
  });

  it('clipped: the newest message is not fully read', () => {
    expect(read({ modes: ['clipped'] }).messages.at(-1)?.clipped).toBe(true);
  });

  it('just sent: by its sync id', () => {
    expect(read({ modes: ['just-sent'] }).messages.at(-1)?.id).toMatch(/^gmail:msg-a:r-\d+$/);
  });

  it('a draft in the thread is not among the words', () => {
    const words = read({ modes: ['drafts'] })
      .messages.map((message) => message.text)
      .join('\n');
    expect(words).not.toContain('unsent draft');
  });

  it.each([
    'halden-next-steps',
    slug,
    'kestrel-new-person',
    'hostile-mail',
    'long-thread',
    'german-thread',
    'aurora-long-cycle',
  ])('%s: the print view fills in what the page does not show', async (name) => {
    const document = open({ modes: ['supercollapsed'] }, name);
    const asked: string[] = [];
    const { deps } = standingClock(async (url) => {
      asked.push(url);
      const { status, body } = mailbox.handle(new URL(url));
      return { url, ok: status === 200, text: body };
    });
    const mail = gmailAdapter(document, deps);
    const thread = mailbox.threads.find((one) => one.slug === name);
    const whole = await mail.readWholeThread(`gmail:${thread?.id}` as Thread['id'], new AbortController().signal);
    expect(asked).toEqual([`https://mail.google.com/mail/u/0/?view=pt&search=all&th=${thread?.id}`]);
    if (!whole.ok) throw new Error(JSON.stringify(whole.error));
    const total = thread?.messages.length ?? 0;
    expect(whole.value.completeness).toEqual({ read: total, total, headers: 'full', bodies: 'full', dates: 'full' });
    expect(whole.value.source).toBe('print-view');
    for (const [index, message] of whole.value.messages.entries()) {
      const written = thread?.messages[index];
      expect(message.from.email).toBe(written?.from.email);
      expect(message.to.map((person) => person.email)).toEqual(written?.to.map((person) => person.email));
      expect(Math.abs((message.at ?? 0) - (written?.at ?? 0))).toBeLessThan(60_000);
    }
  });
});
