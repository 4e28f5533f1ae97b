import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { gmail } from '../../../test/eval/tasks/gmail';
import { gmailPage } from '../../../test/mail/gmail-page';
import { renderedByStyle } from '../../../test/mail/rendered-by-style';
import type { Thread } from '../../core/domain/thread';
import { query } from '../../platform/page/safe-dom';
import { wallClocks } from '../../platform/page/wall-clocks';
import { findAll } from './dom';
import { findComposes, recipientsOf } from './find-composes';
import { messageItems } from './find-thread';
import { instantOfId } from './gmail-ids';
import { accountGrounds } from './read-account';
import { readMessageHead } from './read-message';

const folder = fileURLToPath(new URL('../../../../shared/captures/gmail/', import.meta.url));
const present = existsSync(folder);
const deps = { isRendered: renderedByStyle } as Parameters<typeof findComposes>[1];

type Facts = Record<
  string,
  {
    readonly account?: string;
    readonly accountName?: string;
    readonly subject?: string | null;
    readonly threadLegacy?: string | null;
    readonly threadPerm?: string;
    readonly messages?: readonly {
      readonly legacy?: string;
      readonly from: string;
      readonly fromName?: string;
      readonly to?: readonly string[];
      readonly dateTitle?: string;
      readonly dateText?: string;
      readonly bodyChars?: number;
      readonly replyTo?: string;
    }[];
    readonly idTime?: string;
    readonly draft?: string;
    readonly rt?: string;
    readonly reply?: readonly string[];
    readonly firstRow?: { readonly legacy: string; readonly dateTitle: string };
  }
>;
const facts: Facts = present ? JSON.parse(readFileSync(`${folder}facts.json`, 'utf8')).pages : {};
const load = (file: string) => gmailPage(readFileSync(`${folder}${file}`, 'utf8'));
const answer = (file: string) =>
  gmail({ id: file, file: `${folder}${file}` }) as { readonly status: string; readonly thread?: Thread };

// skipped: no captures
describe.skipIf(!present)('captured pages (skipped: no captures, when the folder is missing)', () => {
  it('a thread of 2022: the facts written down beside it', () => {
    const file = 'thread-2022-05.html';
    const fact = facts[file];
    const { status, thread } = answer(file);
    expect(status).toBe('ok');
    expect(thread).toMatchObject({ account: fact?.account, subject: fact?.subject, id: `gmail:${fact?.threadLegacy}` });
    const [message, ...rest] = thread?.messages ?? [];
    const [expected] = fact?.messages ?? [];
    expect(rest).toEqual([]);
    expect(message).toMatchObject({
      id: `gmail:${expected?.legacy}`,
      state: 'expanded',
      atText: expected?.dateTitle,
      dateSource: 'title',
      at: Date.parse(fact?.idTime ?? ''),
    });
    expect(message?.from.email).toBe(expected?.from);
    expect(message?.to.map((person) => person.email)).toEqual(expected?.to);
    const body = load(file).querySelector('.a3s');
    const shown = (body?.textContent ?? '').replace(/\s+/g, ' ').trim();
    expect(shown).toHaveLength(expected?.bodyChars ?? -1);
    expect(message?.text?.replace(/\s/g, '')).toBe(shown.replace(/\s/g, ''));
    expect(message?.hiddenChars).toBe(0);
  });

  it('names the account in three ways that agree', () => {
    for (const file of ['thread-2022-05.html', 'inbox-2023-03.html']) {
      const grounds = accountGrounds(load(file));
      expect(grounds.map((ground) => ground.from)).toEqual(['globals', 'account-link', 'title']);
      expect(new Set(grounds.map((ground) => ground.address))).toEqual(new Set([facts[file]?.account]));
    }
  });

  it('finds the reply bar without reading its words', () => {
    for (const file of ['thread-2022-05.html', 'replybar-2017-vi.html']) {
      expect(findAll(load(file), 'reply')).toHaveLength(1);
      expect(findAll(load(file), 'replyAll')).toHaveLength(facts[file]?.reply?.includes('bkI') ? 1 : 0);
    }
  });

  it('a list of 2023 is no thread, though 100 elements carry a thread id', () => {
    expect(answer('inbox-2023-03.html')).toMatchObject({ status: 'none' });
  });

  it('the clock in an id agrees with every date the list shows', () => {
    const rows = query(load('inbox-2023-03.html'), 'tr.zA');
    expect(rows).toHaveLength(50);
    for (const row of rows) {
      const legacy =
        row.querySelector('[data-legacy-last-message-id]')?.getAttribute('data-legacy-last-message-id') ?? '';
      const title = row.querySelector('.xW [title]')?.getAttribute('title') ?? '';
      const [wall = 0] = wallClocks(title, 'en');
      const hours = (wall - (instantOfId(legacy) ?? 0)) / 3_600_000;
      expect(Math.abs(hours - Math.round(hours))).toBeLessThan(1 / 59);
    }
  });

  it('a compose window of 2020: whose draft it is, and nobody to write to yet', () => {
    const file = 'compose-2020-10.html';
    expect(answer(file)).toMatchObject({ status: 'none' });
    const [compose, ...rest] = findComposes(load(file), deps);
    expect(rest).toEqual([]);
    expect(compose).toMatchObject({
      draft: facts[file]?.draft?.slice(1),
      thread: { perm: facts[file]?.rt?.slice(1), legacy: null },
      replyTo: null,
      plainText: false,
    });
    expect(compose && recipientsOf(compose)).toEqual([]);
    expect(compose && findAll(compose.root, 'send')).toHaveLength(1);
  });

  it('collapsed messages of 2020, in Russian: who and when', () => {
    const file = 'collapsed-2020-01-ru.html';
    expect(answer(file)).toMatchObject({ status: 'unreadable' });
    const heads = messageItems(load(file)).map((item) => readMessageHead(item, new Set(), deps));
    expect(heads).toMatchObject(
      (facts[file]?.messages ?? []).map((fact) => ({
        id: null,
        state: 'collapsed',
        from: { email: fact.from, name: fact.fromName },
        dateText: fact.dateTitle,
        body: null,
        to: [],
      })),
    );
    expect(wallClocks(heads[0]?.dateText ?? '', 'ru')[0]).toBe(Date.UTC(2019, 11, 26, 22, 53));
  });

  it('a print view of 2023', () => {
    const file = 'printview-2023.html';
    const { status, thread } = answer(file);
    const [fact] = facts[file]?.messages ?? [];
    expect(status).toBe('ok');
    expect(thread).toMatchObject({ account: facts[file]?.account, subject: facts[file]?.subject });
    expect(thread?.messages).toMatchObject([
      { from: { email: fact?.from, name: fact?.fromName }, atText: fact?.dateText, at: Date.UTC(2023, 3, 11, 21, 10) },
    ]);
    expect(thread?.messages[0]?.to.map((person) => person.email)).toEqual(fact?.to);
    expect(thread?.messages[0]?.text).toBe('Article 1-column\nWord sum article text page!');
  });
});
