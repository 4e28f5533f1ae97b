// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { type AddressOptions, createMailbox } from './mailbox';
import { type DemoLanguage, demoLanguages, demoModes } from './render/modes';
import { instantAt } from './threads/demo-clock';

// whole pages are parsed here, on machines that may be busy
vi.setConfig({ testTimeout: 30_000 });

const now = instantAt('2026-06-11' as never, '09:41');
const mailbox = createMailbox({ now });

/** A page with the templates of one thread only: the whole is half a megabyte, slow to parse here. */
function smallPage(slug: string, options: AddressOptions = {}): Document {
  return pageAt(mailbox.addressOf(slug, { ...options, more: { only: slug } }));
}

function pageAt(address: string): Document {
  const answer = mailbox.handle(new URL(address));
  expect(answer.status).toBe(200);
  return new DOMParser().parseFromString(answer.body, 'text/html');
}

/** The thread as the page script would put it on the page. */
function threadIn(page: Document, slug: string): DocumentFragment {
  const token = mailbox.addressOf(slug).split('/').at(-1);
  const template = page.querySelector<HTMLTemplateElement>(`template[data-demo-thread="${token}"]`);
  if (!template) throw new Error(`no thread ${slug}`);
  return template.content;
}

function listItems(thread: DocumentFragment): readonly Element[] {
  return [...(thread.querySelector('.hx [role=list]')?.children ?? [])];
}

describe('the demo page', () => {
  const page = pageAt(mailbox.addressOf(null, { more: { only: 'none' } }));

  it('is in standards mode, or class selectors would ignore case', () => {
    expect(page.compatMode).toBe('CSS1Compat');
    expect(page.querySelectorAll('.gb_d, .aeN .T-I-KE').length).toBe(2);
  });

  it('holds the hidden list with every thread, and no open one', () => {
    const list = page.querySelector<HTMLElement>('.BltHke');
    expect(list?.style.display).toBe('none');
    expect(list?.querySelectorAll('tr.zA').length).toBe(mailbox.threads.length);
    expect(list?.querySelectorAll('[data-legacy-thread-id]').length).toBe(mailbox.threads.length);
    expect(page.querySelectorAll('h2.hP').length).toBe(0);
  });

  it('tells the account three ways', () => {
    const globals = [...page.scripts].find((s) => s.textContent?.includes('GLOBALS'))?.textContent ?? '';
    const values = JSON.parse(/GLOBALS=(\[.*\]);/.exec(globals)?.[1] ?? '[]');
    expect(values[10]).toBe('jonas.weber@northlight.example');
    expect(values[9]).toMatch(/^[0-9a-f]{10}$/);
    expect(values[24]).toContain(7164);
    expect(page.querySelector('a[href*=SignOutOptions]')?.getAttribute('aria-label')).toContain(
      '(jonas.weber@northlight.example)',
    );
    expect(page.title).toContain(' - jonas.weber@northlight.example - ');
  });

  it('comes with the headers that Gmail sends', () => {
    const { headers } = mailbox.handle(new URL(mailbox.addressOf(null)));
    expect(headers['content-security-policy']).toMatch(
      /'nonce-[^']+' 'strict-dynamic'.*require-trusted-types-for 'script'/,
    );
    expect(headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
  });

  it('serves its scripts without types and nothing beside them', () => {
    const { body, headers } = mailbox.handle(new URL('https://mail.google.com/mail/_/page/main.js'));
    expect(headers['content-type']).toContain('javascript');
    expect(body).not.toMatch(/as PageConfig|import type/);
    expect(mailbox.handle(new URL('https://mail.google.com/mail/_/page/../mailbox.js')).status).toBe(404);
    expect(mailbox.handle(new URL('https://mail.google.com/mail/_/page/nothing')).status).toBe(404);
  });
});

describe('a thread on the page', () => {
  it.each(mailbox.threads.map((t) => [t.slug, t] as const))(
    '%s has one heading and a place for each message',
    (slug, thread) => {
      const dom = threadIn(smallPage(slug), slug);
      expect(dom.querySelector('h2.hP')?.getAttribute('data-legacy-thread-id')).toBe(thread.id);
      expect(dom.querySelector('h2.hP')?.textContent).toBe(thread.subject);
      expect(listItems(dom).length).toBe(thread.messages.length);
      const unfolded = thread.messages.filter((m) => m.state === 'expanded');
      const shown = listItems(dom).filter((item) => item.classList.contains('h7'));
      expect(shown.length).toBe(unfolded.length);
      expect(shown.map((item) => item.querySelector('.adn')?.getAttribute('data-legacy-message-id'))).toEqual(
        unfolded.map((m) => m.id),
      );
      expect(shown.map((item) => item.querySelector('.gE .gD')?.getAttribute('email'))).toEqual(
        unfolded.map((m) => m.from.email),
      );
      expect(shown.map((item) => item.querySelector('.gs > .gE .g3')?.getAttribute('title')).every(Boolean)).toBe(true);
      expect(shown.map((item) => item.querySelectorAll(':scope .gs > .gE .g2').length)).toEqual(
        unfolded.map((m) => m.to.length + m.cc.length),
      );
    },
  );

  it('shows the long one as Gmail folds it', () => {
    const items = listItems(threadIn(smallPage('long-thread'), 'long-thread'));
    const count = (name: string) => items.filter((item) => item.classList.contains(name)).length;
    expect([count('kv'), count('kQ'), count('adv'), count('h7')]).toEqual([3, 56, 1, 1]);
    expect(items.find((item) => item.classList.contains('adv'))?.querySelector('.adx span')?.textContent).toBe('56');
    expect(
      items.find((item) => item.classList.contains('kv'))?.querySelector('[data-legacy-message-id], .g2, .a3s'),
    ).toBeNull();
  });

  it('keeps imitations inside the body of the hostile mail', () => {
    const dom = threadIn(smallPage('hostile-mail'), 'hostile-mail');
    const outside = (selector: string) =>
      [...dom.querySelectorAll(selector)].filter((e) => e.parentElement && !Element.prototype.closest.call(e, '.a3s'));
    expect(dom.querySelectorAll('h2.hP').length).toBe(2);
    expect(outside('h2.hP').length).toBe(1);
    expect(dom.querySelectorAll('.ams.bkH').length).toBe(2);
    expect(outside('.ams.bkH').length).toBe(1);
    expect(outside('[g_editable=true]').length).toBe(0);
    expect(listItems(dom).length).toBe(2);
  });
});

describe('the modes', () => {
  it.each(demoModes)('%s is a whole page', (mode) => {
    const page = smallPage('halden-next-steps', { modes: [mode] });
    expect(listItems(threadIn(page, 'halden-next-steps')).length).toBeGreaterThan(0);
  });

  it('change what they say', () => {
    const at = (mode: (typeof demoModes)[number], slug = 'halden-next-steps') =>
      threadIn(smallPage(slug, { modes: [mode] }), slug);
    const has = (mode: (typeof demoModes)[number], selector: string) => at(mode).querySelectorAll(selector).length;
    expect(listItems(at('convoff')).length).toBe(1);
    expect(at('convoff').querySelector('.hP')?.getAttribute('data-thread-perm-id')).toMatch(/\|msg-f:\d+$/);
    expect(has('collapsed', '.kv')).toBe(2);
    expect(has('supercollapsed', '.adv')).toBe(1);
    expect(has('supercollapsed', '.kQ')).toBe(1);
    expect(has('drafts', '[role=listitem] .M9 [g_editable=true]')).toBe(1);
    expect(has('group', '.gs > .gE .gD[email="sales@northlight.example"]')).toBe(2);
    expect(has('just-sent', '.adn[data-message-id^="#msg-a:"]:not([data-legacy-message-id])')).toBe(1);
    expect(has('own-thread', '.hP[data-thread-perm-id^="thread-a:"]')).toBe(1);
    expect(has('clipped', '.iX a[href*="view=lg"]')).toBe(1);
    expect(has('wrappers', '.a98.iY')).toBe(1);
    expect(has('preview-right', '.a98.iY')).toBe(1);
  });

  it('are refused when unknown', () => {
    expect(() => mailbox.handle(new URL('https://mail.google.com/mail/u/0/?mode=upside-down'))).toThrow('upside-down');
  });

  it('a second account stands under its own number', () => {
    const page = smallPage('halden-next-steps', { account: 1 });
    const globals = [...page.scripts].find((script) => script.textContent?.includes('GLOBALS'))?.textContent ?? '';
    expect(globals).toContain('"/mail/u/1"');
    expect(page.querySelector('a[href*=SignOutOptions]')?.getAttribute('href')).toContain('/mail/u/1/');
  });

  it('popout comes without start data and without the list', () => {
    const page = smallPage('halden-next-steps', { modes: ['popout'] });
    expect(page.body.className).toBe('xE Su aAU');
    expect([...page.scripts].some((s) => s.textContent?.includes('GLOBALS'))).toBe(false);
  });
});

describe('the languages', () => {
  // 8 June 2026, 16:12 in the words of each language
  const dates: Readonly<Record<DemoLanguage, string>> = {
    en: 'Jun 8, 2026, 4:12\u202fPM',
    'en-GB': '8 Jun 2026, 16:12',
    de: '8. Juni 2026, 16:12',
    fr: '8 juin 2026, 16:12',
    es: '8 jun 2026, 16:12',
    pt: '8 de jun. de 2026, 16:12',
    it: '8 giu 2026, 16:12',
    nl: '8 jun 2026, 16:12',
    ru: '8 июн. 2026 г., 16:12',
    zh: '2026年6月8日 下午4:12',
    ja: '2026年6月8日 16:12',
    ar: '٨ يونيو ٢٠٢٦، ٤:١٢ م',
  };

  it.each(demoLanguages)('%s has its own words and dates', (lang) => {
    const page = smallPage('halden-next-steps', { lang });
    expect(page.documentElement.lang).toBe(lang);
    expect(page.documentElement.dir).toBe(lang === 'ar' ? 'rtl' : '');
    expect(threadIn(page, 'halden-next-steps').querySelector('.gs > .gE .g3')?.getAttribute('title')).toBe(dates[lang]);
  });
});

describe('the documents beside the page', () => {
  it.each(mailbox.threads.map((t) => [t.slug, t] as const))('print view of %s has every message', (_, thread) => {
    const last = thread.messages.at(-1);
    for (const th of [thread.id, last?.id]) {
      const page = pageAt(`https://mail.google.com/mail/u/0/?view=pt&search=all&th=${th}`);
      expect(page.querySelectorAll('table.message').length).toBe(thread.messages.length);
      expect(page.querySelector('.maincontent b')?.textContent).toBe(thread.subject);
    }
  });

  it('print view names the true sender of a group mail in Reply-To', () => {
    const thread = mailbox.threads[0];
    const page = pageAt(`https://mail.google.com/mail/u/0/?view=pt&search=all&th=${thread?.id}&mode=group`);
    expect(page.querySelector('.replyto')?.textContent).toBe(
      'Reply-To: Marta Lindqvist <marta.lindqvist@halden.example>',
    );
  });

  it('original has headers a program can read', () => {
    const message = mailbox.threads[0]?.messages[0];
    const page = pageAt(`https://mail.google.com/mail/u/0/?ik=x&view=om&permmsgid=msg-f:${BigInt(`0x${message?.id}`)}`);
    const raw = page.querySelector('#raw_message_text')?.textContent ?? '';
    expect(Date.parse(/^Date: (.*)$/m.exec(raw)?.[1] ?? '')).toBe(Math.floor((message?.at ?? 0) / 1000) * 1000);
  });

  it('keep what was sent, and what was taken back', () => {
    const box = createMailbox({ now });
    const mail = {
      draft: '#msg-a:r-1',
      how: 'send',
      thread: null,
      subject: 's',
      to: ['a@b.example'],
      cc: [],
      text: 't',
      attachments: [],
      undone: false,
    };
    const at = new URL('https://mail.google.com/mail/u/0/__sent');
    box.handle(at, 'POST', JSON.stringify(mail));
    box.handle(at, 'POST', JSON.stringify({ ...mail, undone: true }));
    box.handle(at, 'POST', JSON.stringify(mail));
    expect(box.sent().map((m) => m.undone)).toEqual([true, false]);
    expect(JSON.parse(box.handle(at).body)).toHaveLength(2);
  });
});
