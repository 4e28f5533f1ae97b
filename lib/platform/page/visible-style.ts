import { attr } from './safe-dom';

/** What one element's style does to the text below it, in plain values. */
export type Look = {
  /** The whole subtree is taken from the reader's eyes. */
  readonly cut: boolean;
  /** Text directly in this element cannot be seen. */
  readonly unseen: boolean;
  readonly opacity: number;
  readonly size: number;
  readonly color: Rgb | null;
  /** `null` = not known (a picture): then colour hides nothing. */
  readonly back: Rgb | null;
  readonly hiddenByVisibility: boolean;
};
type Rgb = readonly [number, number, number];

/** Smaller than any size meant to be read; zero is the usual trick. */
const MIN_PX = 6;
const MIN_OPACITY = 0.1;
/** Sum over red, green, blue below which text and ground are the same to the eye. */
const SAME_COLOR = 36;

export const plainLook: Look = {
  cut: false,
  unseen: false,
  opacity: 1,
  size: 16,
  color: null,
  back: [255, 255, 255],
  hiddenByVisibility: false,
};

/** Reads one element on top of its parent's look. A document without a window (the print view) has declared styles only. */
export function lookOf(element: Element, above: Look): Look {
  const style = styleOf(element);
  const read = (name: string) => style(name).trim().toLowerCase();
  const opacity = above.opacity * numberOr(read('opacity'), 1);
  const size = pixels(read('font-size'), above.size);
  const ink = read('color');
  const color = rgb(ink) ?? above.color;
  const ownBack = backOfStyle(element, read);
  const back = ownBack === undefined ? above.back : ownBack;
  const visibility = read('visibility');
  const hiddenByVisibility = visibility ? /hidden|collapse/.test(visibility) : above.hiddenByVisibility;
  const cut = read('display') === 'none' || opacity < MIN_OPACITY || isFolded(read) || isOffPage(read);
  const unseen = hiddenByVisibility || size < MIN_PX || (back !== null && isTransparent(ink)) || sameColor(color, back);
  return { cut, unseen, opacity, size, color, back, hiddenByVisibility };
}

/** The ground an element paints itself; `undefined` when what is behind it shows through. */
export function backOf(element: Element): Rgb | null | undefined {
  const style = styleOf(element);
  return backOfStyle(element, (name) => style(name).trim().toLowerCase());
}

function backOfStyle(element: Element, read: (name: string) => string): Rgb | null | undefined {
  if (/url\(|gradient/.test(read('background-image'))) return null;
  return rgb(read('background-color')) ?? rgb(attr(element, 'bgcolor') ?? '') ?? undefined;
}

function styleOf(element: Element): (name: string) => string {
  const view = element.ownerDocument.defaultView;
  if (view) {
    const computed = view.getComputedStyle(element);
    return (name) => computed.getPropertyValue(name);
  }
  const declared = new Map<string, string>();
  for (const part of (attr(element, 'style') ?? '').split(';')) {
    const [name = '', ...value] = part.split(':');
    declared.set(name.trim().toLowerCase(), value.join(':').replace('!important', ''));
  }
  const background = declared.get('background');
  if (background) declared.set('background-color', background.split(' ')[0] ?? '').set('background-image', background);
  return (name) => declared.get(name) ?? '';
}

/** Height or width zero with the overflow cut off: the usual place for a hidden preview line. */
function isFolded(read: (name: string) => string): boolean {
  if (!/hidden|clip/.test(read('overflow') || read('overflow-y'))) return false;
  return ['height', 'max-height', 'width', 'max-width'].some((name) => /^[01](\.\d+)?(px|em|pt)?$/.test(read(name)));
}

function isOffPage(read: (name: string) => string): boolean {
  if (Number.parseFloat(read('text-indent')) <= -500) return true;
  if (!/absolute|fixed/.test(read('position'))) return false;
  return ['left', 'top', 'right', 'bottom'].some((name) => Number.parseFloat(read(name)) <= -500);
}

function numberOr(text: string, otherwise: number): number {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? value : otherwise;
}

function pixels(text: string, inherited: number): number {
  const value = Number.parseFloat(text);
  if (!Number.isFinite(value)) return inherited;
  if (text.endsWith('%')) return (inherited * value) / 100;
  if (text.endsWith('em')) return (text.endsWith('rem') ? 16 : inherited) * value;
  return text.endsWith('pt') ? (value * 4) / 3 : value;
}

/** `null` for no colour, a colour we cannot read, or one that lets the ground through. */
function rgb(text: string): Rgb | null {
  const hex = /^#([0-9a-f]{1,2})([0-9a-f]{1,2})([0-9a-f]{1,2})$/i.exec(text === 'white' ? '#fff' : text);
  const numbers = hex
    ? hex.slice(1).map((part) => Number.parseInt(part + part, 16) & 255)
    : (/^rgba?\(/.test(text) ? (text.match(/[\d.]+/g) ?? []) : []).map(Number);
  const [r, g, b, alpha = 1] = numbers;
  return r !== undefined && g !== undefined && b !== undefined && alpha > 0.5 ? [r, g, b] : null;
}

function isTransparent(color: string): boolean {
  return color === 'transparent' || /^rgba\(.*[,/]\s*0(\.0\d*)?\)$/.test(color);
}

function sameColor(a: Rgb | null, b: Rgb | null): boolean {
  return a !== null && b !== null && Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) < SAME_COLOR;
}
