import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SEND = /aoO|T-I-atl|\.Uo\b|scheduledSend|\bsend(AndArchive)?\b/;

/** Every way of a script to press something. */
const PRESS =
  /\.click\(|dispatchEvent\(|requestSubmit\(|\.submit\(|\.form\.|MouseEvent\(|KeyboardEvent\(|PointerEvent\(/;

function productFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** Outlook’s own ways to send: Office’s call, Exchange’s request, Graph’s addresses. */
const OUTLOOK_SEND = /\bsendAsync\b|\bmakeEwsRequestAsync\b|\/(?:sendMail|send|reply|replyAll|forward)['"`?]/;

/** An entrypoint's files, a folder or one script; none while it is not there. */
function entrypointFiles(name: string): string[] {
  if (existsSync(`${root}entrypoints/${name}.ts`)) return [`${root}entrypoints/${name}.ts`];
  return existsSync(`${root}entrypoints/${name}`) ? productFiles(`entrypoints/${name}`) : [];
}

/** Lines that press something. */
function presses(text: string): string[] {
  return text.split('\n').filter((line) => PRESS.test(line));
}

describe('nothing of ours can send a mail', () => {
  const files = [
    ...productFiles('lib/mail'),
    ...productFiles('entrypoints/gmail.content'),
    ...productFiles('entrypoints/outlook.content'),
    ...productFiles('entrypoints/shared/mail-page'),
  ];

  it('one file presses something in the mail page, and it takes the words Reply and Reply all only', () => {
    const pressing = files.filter((file) =>
      presses(readFileSync(file, 'utf8')).some((line) => !/keep\.click\(\)/.test(line)),
    );
    expect(pressing.map((file) => file.slice(file.lastIndexOf('/') + 1))).toEqual(['open-reply.ts']);
    const text = readFileSync(pressing[0] ?? '', 'utf8');
    expect(presses(text)).toHaveLength(1);
    expect(text).not.toMatch(SEND);
    expect(text).toContain('selectors.reply[0]');
  });

  it('the adapter’s port has no word for it', () => {
    expect(readFileSync(`${root}lib/mail/mail-adapter.ts`, 'utf8')).not.toMatch(/^\s*(send|submit|dispatch)\w*\(/m);
  });

  it('nothing calls what Outlook sends with', () => {
    const outlook = [...files, ...['office', 'launchevent'].flatMap((name) => entrypointFiles(name))];
    expect(outlook.filter((file) => OUTLOOK_SEND.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('this check can fail', () => {
    expect('item.sendAsync(done)').toMatch(OUTLOOK_SEND);
    expect("fetch('https://graph.microsoft.com/v1.0/me/sendMail')").toMatch(OUTLOOK_SEND);
    expect("fetch('https://graph.microsoft.com/v1.0/me/messages?')").not.toMatch(OUTLOOK_SEND);
    expect(presses("document.querySelector('.aoO').click()")).toHaveLength(1);
    expect('.T-I-atl.aoO').toMatch(SEND);
    expect(presses('box.focus()')).toEqual([]);
  });
});
