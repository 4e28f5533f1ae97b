import type { ChipVerdict } from '@/lib/platform/messages';
import { markOwn } from '@/lib/platform/own-elements';
import { chipStyle } from './chip-style';
import { fitChip, hangChip } from './fit-chip';
import { icon } from './verdict-icon';

export type ThreadChip = { show(chip: ChipVerdict): void; hide(): void };

const WORDS: Readonly<Record<ChipVerdict['verdict'], string>> = {
  go: 'Go',
  review: 'Review',
  stop: 'Stop',
  wait: 'Wait',
  question: 'Question',
  none: 'Throughline',
};

/**
 * The small verdict beside the subject. It shows and opens the panel; it decides nothing.
 * A shadow root keeps the page's styles out; the page could make a click, so only the rep's own counts.
 */
export function threadChip(anchor: () => Element | null, open: () => void, signal: AbortSignal): ThreadChip {
  const host = document.createElement('span');
  host.style.cssText = 'all:initial;display:inline-block;vertical-align:middle;height:0;margin-inline-start:8px';
  markOwn(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(chipStyle);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) open();
  });
  // a narrower window, a longer subject: what fitted may fit no more. It is told once about what it begins to observe, when
  // the browser has laid out the page and not painted it yet: measured there, nothing is laid out twice.
  const resized = new ResizeObserver(() => {
    if (host.parentElement) fitChip(host, host.parentElement);
  });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    host.remove();
  });
  let shown = '';

  return {
    show(chip) {
      const place = anchor();
      if (!place) {
        host.remove();
        return;
      }
      const dark = isDark(place);
      const stands = host.parentElement === place && place.lastElementChild === host;
      const says = `${chip.verdict} ${chip.label} ${dark}`;
      if (stands && says === shown) return;
      shown = says;
      draw(button, chip);
      button.classList.toggle('dark', dark);
      hangChip(host);
      if (!stands) place.append(host);
      resized.disconnect();
      resized.observe(place.parentElement ?? place);
    },
    hide: () => host.remove(),
  };
}

function draw(button: HTMLButtonElement, chip: ChipVerdict): void {
  button.className = `page chip v-${chip.verdict}`;
  const word = document.createElement('span');
  word.className = 'badge';
  word.append(icon(chip.verdict), WORDS[chip.verdict]);
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = chip.label;
  button.replaceChildren(word, label);
  button.setAttribute('aria-label', `Throughline: ${WORDS[chip.verdict]}, ${chip.label}. Open the panel`);
}

/** Mail themes do not follow the system: the text's own colour tells. */
function isDark(place: Element): boolean {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(place).color.match(/\d+/g) ?? []).map(Number);
  return red * 0.3 + green * 0.59 + blue * 0.11 > 140;
}
