import type { ZoneKind } from '../../domain/read-thread';
import { isDisclaimerLine, isPictureLine, isPostscript } from './line-kinds';
import type { Line } from './lines';
import { signatureStart } from './signature';

/** Signature and footer stand at the end of each run of own lines. */
export function markEnds(lines: readonly Line[], kinds: ZoneKind[]): void {
  for (let from = 0; from < lines.length; from++) {
    if (kinds[from] !== 'own') continue;
    let to = from;
    while (to < lines.length && kinds[to] === 'own') to++;
    markEnd(lines, kinds, from, to);
    from = to;
  }
}

function markEnd(lines: readonly Line[], kinds: ZoneKind[], from: number, to: number): void {
  const footer = footerStart(lines, from, to);
  kinds.fill('disclaimer', footer, to);
  const pictures = picturesStart(lines, from, footer);
  kinds.fill('signature', pictures, footer);
  const signature = signatureStart(lines, from, pictures);
  kinds.fill('signature', signature, pictures);
  kinds.fill('own', postscript(lines, signature, pictures), pictures);
}

function footerStart(lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (!isDisclaimerLine(lines[i]?.says ?? '')) continue;
    let start = i;
    while (start > from && /^(?:[-_=*~—]{2,})?$/u.test(lines[start - 1]?.says ?? '')) start--;
    return start;
  }
  return to;
}

/** The pictures of a signature below the words; a picture alone is what was sent. */
function picturesStart(lines: readonly Line[], from: number, to: number): number {
  let start = to;
  for (let i = to - 1; i >= from; i--) {
    const says = lines[i]?.says ?? '';
    if (says === '') continue;
    if (!isPictureLine(says)) return start;
    start = i;
  }
  return to;
}

function postscript(lines: readonly Line[], from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isPostscript(lines[at]?.says ?? '')) at++;
  return Math.min(at, to);
}
