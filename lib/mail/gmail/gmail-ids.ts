import type { MessageId, ThreadId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';

/** Both ids of one thread or message. `perm` is Gmail's sync id without `#`: `thread-f:…` or, begun by this account, `thread-a:r…`. */
export type GmailId = { readonly legacy: string | null; readonly perm: string | null };

const LEGACY = /^[0-9a-f]{10,16}$/;
const PERM = /^#?((?:thread|msg)-[af]:r?-?\d+)/;

/** Reads the pair; a missing half that can be computed is (`…-f:` is the legacy id in decimal, measured 2022). `null` when neither is an id. */
export function gmailId(legacy: string | null, perm: string | null): GmailId | null {
  const hex = legacy && LEGACY.test(legacy) ? legacy : null;
  const sync = PERM.exec(perm ?? '')?.[1] ?? null;
  if (!hex && !sync) return null;
  return { legacy: hex ?? hexOf(sync), perm: sync };
}

/**
 * False when the two halves name different things; then neither is believed. With conversation view off Gmail names the
 * thread and the message (`thread-f:…|msg-f:…`), and the legacy id is the message's.
 */
export function idsAgree(id: GmailId, perm: string | null = id.perm): boolean {
  const message = /\|(msg-f:\d+)/.exec(perm ?? '')?.[1];
  if (message && hexOf(message) === id.legacy) return true;
  const fromPerm = hexOf(id.perm);
  return fromPerm === null || id.legacy === null || fromPerm === id.legacy;
}

function hexOf(perm: string | null): string | null {
  const decimal = /-f:(\d+)$/.exec(perm ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}

export function threadIdOf(id: GmailId): ThreadId {
  return `gmail:${id.legacy ?? id.perm}` as ThreadId;
}

export function messageIdOf(id: GmailId): MessageId {
  return threadIdOf(id) as string as MessageId;
}

/** A message the page shows without an id: its place in the thread, counted from the oldest. */
export function placeIdOf(thread: GmailId, place: number): MessageId {
  return `${threadIdOf(thread)}/${place}` as MessageId;
}

/** True when `asked` names this thread by either id: a thread begun here changes its id once it is synced. */
export function isThread(id: GmailId, asked: ThreadId): boolean {
  return asked === `gmail:${id.legacy}` || asked === `gmail:${id.perm}`;
}

/** True when every half of `named` that is there belongs to the thread. */
export function isSameThread(named: GmailId, thread: GmailId): boolean {
  const { legacy, perm } = named;
  return (
    (legacy === null || legacy === thread.legacy) &&
    (perm === null || perm === thread.perm || hexOf(perm) === thread.legacy)
  );
}

/** When Gmail took the message or thread in (measured on 64 of 64 rows, 2022-23). `null` without a legacy id. */
export function instantOfId(legacy: string | null): Instant | null {
  return legacy && LEGACY.test(legacy) ? (Number(BigInt(`0x${legacy}`) >> 20n) as Instant) : null;
}
