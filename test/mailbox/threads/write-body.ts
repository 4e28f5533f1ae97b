import type { Instant } from '../../../lib/core/domain/instant';
import { demoZone } from './demo-clock';
import type { DemoLink, Person } from './demo-thread';

/** `outlook` writes paragraphs and a From/Sent block, `phone` a device line; `gmail` an attribution line and a quote. */
export type BodyStyle = 'gmail' | 'outlook' | 'phone';

/** Paragraphs parted by empty lines; lines that start with `- ` are a list; `[words](https://…)` is a link. */
export type BodyInput = {
  readonly text: string;
  readonly sign: string;
  readonly style: BodyStyle;
  readonly lang: string;
  readonly html?: string;
};
export type Quoted = {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly at: Instant;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};
export type WrittenBody = {
  readonly ownHtml: string;
  readonly quoteHtml: string | null;
  readonly text: string;
  readonly quotedFrom: number | null;
  readonly links: readonly DemoLink[];
};

const LINK = /\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g;

export function writeBody(input: BodyInput, quoted: Quoted | null): WrittenBody {
  const ownText = plain(input);
  const head = quoted ? attribution(quoted, input) : '';
  const quoteText = quoted ? `\n\n${head}\n${quoteLines(quoted.text, input.style)}` : '';
  return {
    ownHtml: input.html ?? ownHtml(input),
    quoteHtml: quoted ? quoteHtml(quoted, head, input.style) : null,
    text: ownText + quoteText,
    quotedFrom: quoted ? ownText.length + 2 : null,
    links: [...input.text.matchAll(LINK)].map(([, text = '', href = '']) => ({ href, text })),
  };
}

function plain({ text, sign, style }: BodyInput): string {
  const words = text.trim().replace(LINK, '$1 <$2>');
  if (!sign) return words;
  return `${words}\n\n${style === 'gmail' ? '-- \n' : ''}${sign}`;
}

function ownHtml({ text, sign, style }: BodyInput): string {
  const blocks = text.trim().split(/\n\s*\n/);
  if (style === 'outlook') {
    const paragraphs = [...blocks.map(inline), ...(sign ? [inline(sign)] : [])];
    const body = paragraphs
      .map((p) => `<p class="MsoNormal">${p}<u></u><u></u></p>`)
      .join('<p class="MsoNormal"><u></u>&nbsp;<u></u></p>');
    return `<div lang="EN-GB" style="word-wrap:break-word"><div class="m_5127WordSection1">${body}</div></div>`;
  }
  const body = blocks.map(block).join('<div><br></div>');
  if (style === 'phone') return `<div dir="auto">${body}<div><br></div><div dir="ltr">${inline(sign)}</div></div>`;
  const signature = sign
    ? `<div><br clear="all"></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">${inline(sign)}</div>`
    : '';
  return `<div dir="ltr">${body}${signature}</div>`;
}

function block(text: string): string {
  const lines = text.split('\n');
  if (!lines.every((line) => line.startsWith('- '))) return `<div>${inline(text)}</div>`;
  return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
}

function inline(text: string): string {
  return escapeHtml(text).replace(LINK, '<a href="$2" target="_blank">$1</a>').replaceAll('\n', '<br>');
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function attribution(quoted: Quoted, { style, lang }: BodyInput): string {
  const who = `${quoted.from.name} <${quoted.from.email}>`;
  if (style === 'outlook') {
    const to = quoted.to.map((p) => `${p.name} <${p.email}>`).join('; ');
    return lang === 'de'
      ? `Von: ${who}\nGesendet: ${when(quoted.at, 'de', { dateStyle: 'full', timeStyle: 'short' })}\nAn: ${to}\nBetreff: ${quoted.subject}\n`
      : `From: ${who}\nSent: ${when(quoted.at, 'en-GB', { dateStyle: 'full', timeStyle: 'short' })}\nTo: ${to}\nSubject: ${quoted.subject}\n`;
  }
  const time = when(quoted.at, 'en-GB', { timeStyle: 'short' });
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (lang === 'de') return `Am ${when(quoted.at, 'de', day)} um ${time} Uhr schrieb ${who}:`;
  if (style === 'phone')
    return `On ${when(quoted.at, 'en-GB', { day: 'numeric', month: 'short', year: 'numeric' })}, at ${time}, ${who} wrote:`;
  return `On ${when(quoted.at, 'en-GB', day)} at ${time}, ${who} wrote:`;
}

function when(at: Instant, lang: string, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(lang, { ...style, timeZone: demoZone }).format(at);
}

function quoteLines(text: string, style: BodyStyle): string {
  return style === 'outlook'
    ? text
    : text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
}

function quoteHtml(quoted: Quoted, head: string, style: BodyStyle): string {
  if (style === 'outlook') {
    const rows = escapeHtml(head.trim())
      .replaceAll(/^([^:\n]+:)/gm, '<b>$1</b>')
      .replaceAll('\n', '<br>');
    return `<div style="border:none;border-top:solid #e1e1e1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${rows}</p></div>${quoted.html}`;
  }
  if (style === 'phone')
    return `<div dir="ltr"><br><blockquote type="cite">${escapeHtml(head)}<br><br></blockquote></div><blockquote type="cite">${quoted.html}</blockquote>`;
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(head)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${quoted.html}</blockquote></div>`;
}
