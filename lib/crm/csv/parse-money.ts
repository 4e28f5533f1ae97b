const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  zł: 'PLN',
  CHF: 'CHF',
};

/** `1.234,56 €`, `$1,234.56`, `12 000`, `USD 5000`; `null` when it is no figure. The currency is `null` when the cell names none. */
export function parseMoney(cell: string): { readonly amount: number; readonly currency: string | null } | null {
  const text = cell.normalize('NFKC').trim();
  const figure = /^[^\d-]*(-?\d[\d., '’]*?)[^\d]*$/.exec(text)?.[1];
  if (!figure) return null;
  const amount = Number(plainFigure(figure.replace(/[ '’]/g, '')));
  if (!Number.isFinite(amount)) return null;
  const code = /\b([A-Z]{3})\b/.exec(text)?.[1];
  const symbol = Object.keys(SYMBOLS).find((each) => text.includes(each));
  return { amount, currency: code ?? (symbol ? (SYMBOLS[symbol] ?? null) : null) };
}

/** The last separator is the decimal point, unless it groups thousands: `1.234`, `1,234,567`. */
function plainFigure(figure: string): string {
  const last = Math.max(figure.lastIndexOf(','), figure.lastIndexOf('.'));
  if (last < 0) return figure;
  const mark = figure[last] as string;
  const other = mark === ',' ? '.' : ',';
  const repeated = figure.indexOf(mark) !== last;
  const groups =
    repeated || (!figure.includes(other) && /^-?\d{1,3}[.,]\d{3}$/.test(figure) && !figure.startsWith('0'));
  if (groups) return figure.replaceAll(mark, '');
  return figure.replaceAll(other, '').replace(mark, '.');
}
