/** Which of the ASCII signs an atom takes, and in the last place any other. */
type Signs = readonly boolean[];
type Node =
  | { readonly kind: 'signs'; readonly signs: Signs }
  | { readonly kind: 'empty' }
  | { readonly kind: 'choice'; readonly ways: readonly (readonly Node[])[] }
  | { readonly kind: 'loop'; readonly of: Node; readonly least: number; readonly most: number };

/** From so many rounds on a loop counts as without end. */
const MANY = 10;
const ANY_OTHER = 128;

/**
 * Loops without end around loops without end that nothing keeps apart, as `(?:a+)+`: a text that nearly matches takes time beyond measure.
 * They are kept apart where each round must take a sign that the inner loop cannot take. Throws on syntax it does not know.
 */
export function loopsInLoops({ source }: RegExp): readonly string[] {
  const reader = { source, at: 0 };
  const found: string[] = [];
  const ways = choice(reader);
  if (reader.at < source.length) throw new Error(`not understood from ${reader.at}: ${source}`);
  visit({ kind: 'choice', ways }, found);
  return found;
}

function visit(node: Node, found: string[]): void {
  if (node.kind === 'choice') for (const way of node.ways) for (const one of way) visit(one, found);
  if (node.kind !== 'loop') return;
  if (node.most >= MANY && waysOf(node.of).some(runsAway)) found.push(JSON.stringify(node.most));
  visit(node.of, found);
}

function waysOf(node: Node): readonly (readonly Node[])[] {
  return node.kind === 'choice' ? node.ways : [[node]];
}

/** An inner loop whose signs every other part of the round may take too, or leave out. */
function runsAway(way: readonly Node[]): boolean {
  return way.some((node, at) => {
    const inner = loopIn(node);
    return inner !== null && !way.some((other, nth) => nth !== at && keepsApart(other, inner));
  });
}

function loopIn(node: Node): Signs | null {
  if (node.kind === 'loop') return node.most >= MANY ? signsOf(node.of) : loopIn(node.of);
  if (node.kind !== 'choice') return null;
  for (const way of node.ways) {
    for (const [at, one] of way.entries()) {
      const inner = loopIn(one);
      if (inner && !way.some((other, nth) => nth !== at && keepsApart(other, inner))) return inner;
    }
  }
  return null;
}

/** It must be there, and takes none of the signs. */
function keepsApart(node: Node, signs: Signs): boolean {
  if (node.kind === 'empty') return false;
  if (node.kind === 'loop') return node.least > 0 && keepsApart(node.of, signs);
  if (node.kind === 'choice') return node.ways.every((way) => way.some((one) => keepsApart(one, signs)));
  return !node.signs.some((takes, at) => takes && signs[at]);
}

function signsOf(node: Node): Signs {
  if (node.kind === 'signs') return node.signs;
  if (node.kind === 'loop') return signsOf(node.of);
  if (node.kind === 'empty') return none();
  return node.ways.flat().map(signsOf).reduce(both, none());
}

type Reader = { readonly source: string; at: number };

function choice(reader: Reader): readonly (readonly Node[])[] {
  const ways: Node[][] = [[]];
  while (reader.at < reader.source.length && reader.source[reader.at] !== ')') {
    if (reader.source[reader.at] === '|') {
      reader.at++;
      ways.push([]);
    } else ways.at(-1)?.push(repeated(reader, atom(reader)));
  }
  return ways;
}

function repeated(reader: Reader, of: Node): Node {
  const found = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (!found) return of;
  reader.at += found[0].length;
  const sign = found[0][0];
  if (sign === '?') return { kind: 'loop', of, least: 0, most: 1 };
  if (sign === '*' || sign === '+')
    return { kind: 'loop', of, least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY };
  const least = Number(found[1]);
  const most = found[3] ? Number(found[3]) : found[2] ? Number.POSITIVE_INFINITY : least;
  return { kind: 'loop', of, least, most };
}

function atom(reader: Reader): Node {
  const rest = reader.source.slice(reader.at);
  const opens = /^\((?:\?(?::|<?[!=]|<[A-Za-z]\w*>))?/.exec(rest)?.[0];
  if (opens) {
    reader.at += opens.length;
    const ways = choice(reader);
    if (reader.source[reader.at] !== ')') throw new Error(`a bracket is open: ${reader.source}`);
    reader.at++;
    // what looks ahead or behind takes no sign, but its own loops run
    return /[!=]$/.test(opens)
      ? { kind: 'loop', of: { kind: 'choice', ways }, least: 0, most: 1 }
      : { kind: 'choice', ways };
  }
  const token =
    /^(?:\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\.|[\s\S])/.exec(
      rest,
    )?.[0] ?? '';
  reader.at += token.length;
  return /^(?:\^|\$|\\b|\\B)$/.test(token) ? { kind: 'empty' } : { kind: 'signs', signs: takenBy(token) };
}

const known = new Map<string, Signs>();

/** The engine itself says which signs a class takes; the case is left aside, so `A` and `a` count as one. */
function takenBy(token: string): Signs {
  const signs = known.get(token) ?? askedOf(token);
  known.set(token, signs);
  return signs;
}

function askedOf(token: string): Signs {
  const pattern = new RegExp(`^(?:${token})$`, /\\[pPu]\{/.test(token) ? 'iu' : 'i');
  const signs = Array.from({ length: ANY_OTHER }, (_, code) => pattern.test(String.fromCharCode(code)));
  return [...signs, takesOthers(token)];
}

function takesOthers(token: string): boolean {
  return token === '.' || /[^\0-\x7f]|\\[pPuWSD]|\[\^|\\s/.test(token);
}

function none(): Signs {
  return Array.from({ length: ANY_OTHER + 1 }, () => false);
}

function both(a: Signs, b: Signs): Signs {
  return a.map((takes, at) => takes || (b[at] ?? false));
}
