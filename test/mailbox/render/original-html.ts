import { isoOf } from '../../../lib/core/domain/instant';
import type { DemoMessage, DemoThread } from '../threads/demo-thread';
import { escapeHtml } from '../threads/write-body';

/** "Show original": the mail as it came over the wire, headers first. */
export function originalHtml(thread: DemoThread, m: DemoMessage): string {
  const list = (people: readonly { name: string; email: string }[]) =>
    people.map((p) => `${p.name} <${p.email}>`).join(', ');
  const raw = [
    `Message-ID: <${m.id}@mail.example>`,
    `Date: ${new Date(isoOf(m.at)).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${thread.messages[0] === m ? '' : 'Re: '}${thread.subject}`,
    `From: ${list([m.from])}`,
    `To: ${list(m.to)}`,
    ...(m.cc.length > 0 ? [`Cc: ${list(m.cc)}`] : []),
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    m.text,
  ].join('\n');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Original</title></head><body><div class="raw_message"><pre class="raw_message_text" id="raw_message_text">${escapeHtml(raw)}</pre></div></body></html>`;
}
