import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { outlookDocument } from '../../../test/mail/outlook-web';
import { renderedByStyle } from '../../../test/mail/rendered-by-style';
import type { PageDeps } from '../../platform/page/page-deps';
import { findMessages } from './find-messages';
import { openMail } from './find-open';
import { readSender } from './read-people';
import { readView } from './read-view';

const folder = fileURLToPath(new URL('../../../../shared/captures/outlook-web/', import.meta.url));
const present = existsSync(folder);
const deps = { isRendered: renderedByStyle, offsetAt: () => 0 } as unknown as PageDeps;

function page(name: string, url?: string): Document {
  return outlookDocument(readFileSync(`${folder}${name}`, 'utf8'), url);
}

// skipped: no captures
describe.skipIf(!present)('pages kept beside the project (skipped: no captures)', () => {
  it.each(['owa-conversation-en.html', 'owa-conversation-de.html'])('%s: the same facts in each language', (name) => {
    const document = page(name);
    const open = openMail(document, deps);
    const found = open && findMessages(open, deps);
    expect(open).toMatchObject({ id: 'outlook:AAQkConvOpen_-=', subject: 'Renewal terms' });
    expect(found?.others).toBe(0);
    expect(found?.messages.map(({ sender }) => readSender(sender))).toEqual([
      { name: 'Bea Buyer', email: 'bea@buyer.example' },
      { name: 'Ann Colleague', email: null },
    ]);
    expect(found?.messages.every(({ body }) => body !== null)).toBe(true);
    // whose words the second one's are is not told, so they are not read
    expect(readView(document, deps)).toMatchObject({
      status: 'ok',
      thread: {
        account: 'rep@seller.example',
        messages: [{ from: { email: 'bea@buyer.example' }, text: 'Can you do 12% off?', at: Date.UTC(2026, 9, 1, 9) }],
        completeness: { read: 1, total: 2, headers: 'none', bodies: 'partial' },
      },
    });
  });

  it('a window of its own that names nobody is not shown', () => {
    const url = 'https://outlook.office.com/mail/deeplink/read/AAMkAGItem1%3D';
    const document = page('owa-deeplink.html', url);
    expect(openMail(document, deps)).toMatchObject({ id: 'outlook:item:AAMkAGItem1=', conversationView: false });
    expect(readView(document, deps)).toMatchObject({ status: 'unreadable', reason: 'no-account' });
  });

  it('a selected row beside an empty pane is no open conversation', () => {
    expect(readView(page('owa-list-only.html'), deps)).toEqual({ status: 'none' });
  });
});
