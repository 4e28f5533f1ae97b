import type { ChipVerdict } from '@/lib/platform/messages';

/** One shape a verdict, so that the chip reads without colour. 16 px stroke paths, our own. */
const PATHS: Readonly<Record<ChipVerdict['verdict'], string>> = {
  go: 'M2.5 8H13M9 4l4 4-4 4',
  review: 'M8 8.2a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6M2.8 13.6c.5-2.6 2.6-3.9 5.2-3.9s4.7 1.3 5.2 3.9',
  stop: 'M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5 8h6',
  wait: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12M8 4.7V8l2.2 1.6',
  question: 'M6 6a2 2 0 1 1 2.9 1.8C8.3 8.2 8 8.6 8 9.4M8 11.8h.01',
  none: 'M2 8h3l2-4 2.5 8L11.5 8H14',
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(verdict: ChipVerdict['verdict']): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[verdict]);
  svg.append(path);
  return svg;
}
