import { fromTemplate, make, one } from './dom';
import type { PageConfig, SentMail } from './page-config';

/** The sent mail as the newest of the thread: first under its draft's id, later with a legacy id. */
export function addSentItem(config: PageConfig, mail: SentMail, content: readonly Node[]): SentItem {
  const list = one('[data-demo-open] [role=list]');
  const at = config.now + Math.round(performance.now());
  const item = fromTemplate('[data-demo-part="sent"]');
  const message = one('.adn', item);
  message.setAttribute('data-message-id', mail.draft);
  message.removeAttribute('data-legacy-message-id');
  const shown = new Intl.DateTimeFormat(config.lang, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  }).format(at);
  const date = one('.g3', item);
  for (const name of ['title', 'alt']) date.setAttribute(name, shown);
  date.textContent = shown;
  one('.a3s', item).replaceChildren(make('div', { dir: 'ltr' }, ...content.map((node) => node.cloneNode(true))));
  if (mail.attachments.length > 0) one('.a3s', item).parentElement?.after(attachments(mail.attachments));
  const people = [...mail.to, ...mail.cc].map((email) =>
    make('span', { email, name: email, 'data-hovercard-id': email, class: 'g2' }, email),
  );
  one('.hb', item).replaceChildren(`${config.labels.toMe} `, ...people);
  const bar = one('.gA', list);
  const home = bar.parentElement;
  list.append(item);
  message.after(bar);
  const timer = setTimeout(
    () => message.setAttribute('data-legacy-message-id', (BigInt(at) << 20n).toString(16)),
    config.delays.sync,
  );
  return {
    remove: () => {
      clearTimeout(timer);
      home?.append(bar);
      item.remove();
    },
  };
}

function attachments(names: readonly string[]): HTMLElement {
  const cards = names.map((name) =>
    make(
      'span',
      { class: 'aZo N5jrZb', download_url: `application/octet-stream:${encodeURIComponent(name)}:?view=att` },
      make('a', { class: 'aQy', role: 'link', tabindex: '0' }, make('span', { class: 'aV3 zzV0ie' }, name)),
    ),
  );
  return make('div', { class: 'hq gt' }, make('div', { class: 'aQH' }, ...cards));
}

export type SentItem = { remove(): void };
