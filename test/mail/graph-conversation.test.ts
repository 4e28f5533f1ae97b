import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '@/lib/core/domain/result';
import { ok } from '@/lib/core/domain/result';
import type { Thread } from '@/lib/core/domain/thread';
import type { MailError } from '@/lib/mail/mail-adapter';
import { fetchConversation } from '@/lib/mail/office/graph/fetch-conversation';
import type { SignIn } from '@/lib/mail/office/graph/sign-in';
import { threadOf } from '@/lib/mail/office/graph/thread-of';
import { conversationId, type GraphRow, graphRow, open } from '../outlook-host/graph/graph-mails';

type Answer = GraphRow[] | Response | 'offline' | 'silent';

const asked: { url: URL; token: string; init: RequestInit }[] = [];
const tokens: boolean[] = [];
const signIn: SignIn = async (anew) => {
  tokens.push(anew);
  return ok(anew ? 'second' : 'first');
};

/** Graph, answering each question with the next of these. */
function graph(...answers: Answer[]): void {
  const left = [...answers];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url: new URL(url), token: String(new Headers(init.headers).get('authorization')), init });
    const answer = left.shift();
    if (answer === 'silent')
      return new Promise((_, no) => init.signal?.addEventListener('abort', () => no(new Error())));
    if (answer === undefined || answer === 'offline') throw new TypeError('Failed to fetch');
    return answer instanceof Response ? answer : page(answer);
  });
}

function page(value: unknown[], next?: string): Response {
  return Response.json({ value, ...(next ? { '@odata.nextLink': next } : {}) });
}

async function read(signal = new AbortController().signal): Promise<Result<Thread, MailError>> {
  const fetched = await fetchConversation(open.shown.id, signIn, signal);
  return fetched.ok ? threadOf(fetched.value, open) : fetched;
}
const thread = async () => {
  const result = await read();
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.detail}`);
  return result.value;
};
const refused = (kind: MailError['kind']) => ({ ok: false, error: { kind } });
const NEXT = 'https://graph.microsoft.com/v1.0/me/messages?$skiptoken=1';

beforeEach(() => {
  asked.length = 0;
  tokens.length = 0;
});
afterEach(() => vi.useRealTimers());

describe('the question', () => {
  it('names the conversation in Graph’s alphabet, quotes doubled, without an order, and is kept out of caches and logs', async () => {
    graph([graphRow(3)]);
    await thread();
    const [{ url, token, init } = { url: new URL('x:'), token: '', init: {} }] = asked;
    expect(url.origin + url.pathname).toBe('https://graph.microsoft.com/v1.0/me/messages');
    expect(url.searchParams.get('$filter')).toBe("conversationId eq 'AAQkAGVm-Conv_O''Hara='");
    expect([...url.searchParams.keys()]).toEqual(['$filter', '$select', '$top']);
    expect(token).toBe('Bearer first');
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' });
  });

  it('follows the pages of the same address, and no other', async () => {
    graph(page([graphRow(3)], NEXT), page([graphRow(1), graphRow(2)]));
    expect((await thread()).messages).toHaveLength(3);
    expect(asked[1]?.url.href).toBe(NEXT);
    for (const elsewhere of [
      'https://graph.example/v1.0/me/messages?x',
      'https://graph.microsoft.com.evil.example/v1.0/me/messages?x',
      'https://graph.microsoft.com/v1.0/users/boss/messages?x',
    ]) {
      asked.length = 0;
      graph(page([graphRow(3)], elsewhere), [graphRow(1)]);
      expect(await read()).toMatchObject(refused('disagrees'));
      expect(asked).toHaveLength(1);
    }
  });

  it('ends with its page limit and then says that there is more', async () => {
    graph(...Array.from({ length: 40 }, () => page([graphRow(3)], NEXT)));
    const whole = await thread();
    expect(asked).toHaveLength(20);
    expect(whole.completeness).toMatchObject({ read: 1, total: 2, bodies: 'partial' });
  });
});

describe('the thread', () => {
  it('is sorted here, without drafts and copies; the open mail stays as it is on screen', async () => {
    const copy = graphRow(2, { id: 'AAMk-Item_2b=' });
    graph([graphRow(4, { isDraft: true }), graphRow(3), graphRow(2), copy, graphRow(1)]);
    const whole = await thread();
    expect(whole.messages.map(({ text, direction, state }) => [text, direction, state])).toEqual([
      ['Words of mail 1.', 'inbound', 'hidden'],
      ['Words of mail 2.', 'outbound', 'hidden'],
      ['Words as they are on screen.', 'inbound', 'expanded'],
    ]);
    expect(whole.messages[2]).toMatchObject({ id: open.open, at: Date.UTC(2026, 5, 3, 9, 15), attachments: [{}] });
    expect(whole.completeness).toEqual({ read: 3, total: 3, headers: 'full', bodies: 'full', dates: 'full' });
    expect(whole).toMatchObject({ id: open.shown.id, account: open.shown.account, source: 'office' });
  });

  it('marks history where the new words open the mail and a writer heads the rest; a forward with a bare signature not', async () => {
    const own = '<p>Yes, we can.</p>';
    const below = '<p>Am 2. Juni hat Jonas Weber geschrieben:</p><p>Can you start in May?</p>';
    const body = { contentType: 'html', content: own + below };
    graph([
      graphRow(3),
      graphRow(2),
      graphRow(1, { body, uniqueBody: { contentType: 'html', content: own } }),
      graphRow(5, { body, uniqueBody: { contentType: 'html', content: '<p>Ana Ruiz</p>' } }),
      graphRow(7, {
        body: { contentType: 'html', content: `${own}<p>A second thought.</p>` },
        uniqueBody: { contentType: 'html', content: own },
      }),
    ]);
    const { messages } = await thread();
    const quoted = messages.map(({ text, quotedFrom }) =>
      quotedFrom === undefined ? null : text?.slice(quotedFrom).trim(),
    );
    expect(quoted).toEqual([
      'Am 2. Juni hat Jonas Weber geschrieben:\n\nCan you start in May?',
      null,
      null,
      null,
      null,
    ]);
  });

  it('counts what it could not read: no sender, no body, a date that is none', async () => {
    const { body: _, ...bodiless } = graphRow(2);
    const { from: __, ...senderless } = graphRow(1);
    const dn = { emailAddress: { name: 'Priya', address: '/O=NORTH/OU=EX/CN=PRIYA' } };
    graph([graphRow(3), bodiless, senderless, graphRow(5, { from: dn }), graphRow(7, { sentDateTime: 'soon' })]);
    const whole = await thread();
    expect(whole.messages.map(({ text }) => text)).toEqual(['Words as they are on screen.', 'Words of mail 7.']);
    expect(whole.completeness).toMatchObject({ read: 2, total: 5, bodies: 'partial', dates: 'partial' });
  });

  it('a bomb of a body is cut and counts as not read', async () => {
    graph([graphRow(3), graphRow(1, { body: { contentType: 'html', content: '<div>'.repeat(300_000) } })]);
    const whole = await thread();
    expect(whole.messages[0]).toMatchObject({ clipped: true });
    expect(whole.completeness).toMatchObject({ read: 1, total: 2 });
  });
});

describe('a server that lies is not believed', () => {
  const other = { ...graphRow(1), conversationId: 'AAQk-Other=' };
  const lies: readonly (readonly [string, Answer])[] = [
    ['a mail of another conversation', [graphRow(3), other]],
    ['a draft of another conversation', [graphRow(3), { ...other, isDraft: true }]],
    ['a row that says nothing', [graphRow(3), {}]],
    ['the open mail is not among them', [graphRow(1), graphRow(2)]],
    ['the open mail of another sender', [graphRow(3, { from: { emailAddress: { address: 'eve@evil.example' } } })]],
    ['nothing', []],
    ['no list', Response.json({ value: 'x' })],
    ['no JSON', new Response('<html>Sign in</html>')],
    ['more than can be read', new Response('x'.repeat(17 * 1024 * 1024))],
  ];
  it.each(lies)('%s', async (_name, answer) => {
    graph(answer);
    expect(await read()).toMatchObject(refused('disagrees'));
  });
});

describe('a server that refuses', () => {
  const status = (code: number, headers = {}) => new Response('{}', { status: code, headers });

  it('a token that was refused is asked for anew, once', async () => {
    graph(status(401), [graphRow(3)]);
    expect((await thread()).messages).toHaveLength(1);
    expect(asked.map(({ token }) => token)).toEqual(['Bearer first', 'Bearer second']);
    graph(status(401), status(401));
    expect(await read()).toMatchObject(refused('signed-out'));
    expect(tokens).toEqual([false, true, false, true]);
  });

  it('throttled it waits as long as it is told, and not longer than anybody watches', async () => {
    vi.useFakeTimers();
    graph(status(429, { 'retry-after': '7' }), [graphRow(3)]);
    const reading = read();
    await vi.advanceTimersByTimeAsync(6900);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await reading).toMatchObject({ ok: true });
    graph(status(429, { 'retry-after': '3600' }));
    expect(await read()).toMatchObject(refused('busy'));
    graph(...Array.from({ length: 5 }, () => status(503)));
    const giving = read();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await giving).toMatchObject(refused('busy'));
    expect(asked).toHaveLength(6);
  });

  it.each([
    [403, 'not-allowed'],
    [404, 'unsupported'],
    [400, 'unsupported'],
    [500, 'busy'],
  ] as const)('status %i', async (code, kind) => {
    graph(status(code));
    expect(await read()).toMatchObject(refused(kind));
    expect(asked).toHaveLength(1);
  });

  it('offline, silent, or stopped by the rep, also while it waits', async () => {
    vi.useFakeTimers();
    graph('offline');
    expect(await read()).toMatchObject(refused('offline'));
    graph('silent');
    const stop = new AbortController();
    const stopped = read(stop.signal);
    await vi.advanceTimersByTimeAsync(10);
    stop.abort();
    expect(await stopped).toMatchObject(refused('offline'));
    const second = new AbortController();
    graph(status(429, { 'retry-after': '9' }), [graphRow(3)]);
    const waiting = read(second.signal);
    await vi.advanceTimersByTimeAsync(1000);
    second.abort();
    expect(await waiting).toMatchObject(refused('offline'));
  });
});

it('the ids are those the adapter gives the same mails', async () => {
  graph([graphRow(3), graphRow(1, { internetMessageId: null })]);
  expect((await thread()).messages.map(({ id }) => id)).toEqual(['outlook:AAMk-Item_1=', 'outlook:<3@mail.example>']);
  expect(conversationId).not.toContain('+');
});
