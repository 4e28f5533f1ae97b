import type { DealId, MessageId, OwnerId } from '../core/domain/ids';
import type { Records, Rep } from '../core/domain/records';
import { ok, type Result } from '../core/domain/result';
import type { SignalKind } from '../core/domain/signal';
import type { Thread } from '../core/domain/thread';
import { readThread } from '../core/reading/read-thread';
import type { Store, StoreError, StoreReads } from '../store/store';
import type { Act, Acted } from './act';
import { correctionOf } from './correction-of';
import { refuse } from './refuse';
import { repOf } from './rep-of';

/** The words a correction is about. */
export type Words = { readonly messageId: MessageId; readonly quote: string };
type Input = Act & {
  readonly thread: Thread;
  readonly dealId: DealId | null;
  readonly words: Words;
  /** The words are this kind of signal; left out, whatever was read in them. */
  readonly kind?: SignalKind;
  readonly is: boolean;
};

/**
 * The rep says that a reading is wrong, or what was missed. It holds for this message at once and everywhere, and is kept
 * as a label. That a sure stop is none may be said by the deal's owner or the account owner only (S0-75).
 */
export function correctReading(store: Store, input: Input): Acted {
  const { thread, dealId, words, is, key, now } = input;
  return store.intent(key, async (reads) => {
    const rep = repOf(await reads.settings(), thread.account);
    const { corrections } = await reads.recordsForThread({ id: thread.id, people: [] });
    const read = readThread(thread, rep, corrections).messages.find(({ message }) => message.id === words.messageId);
    if (!read) return refuse('This message is no longer on screen. Read the thread again.');
    const meant = read.signals.filter(({ quote }) => quote.includes(words.quote) || words.quote.includes(quote));
    const kinds = input.kind ? [input.kind] : [...new Set(meant.map(({ kind }) => kind))];
    if (kinds.length === 0) return refuse('No reading rests on these words. Read the thread again.');
    const sure = !is && meant.some(({ kind, certainty }) => kinds.includes(kind) && certainty === 'certain');
    const may = sure ? await mayUnsay(reads, dealId, rep) : ok(true);
    if (!may.ok) return may;
    const said = { threadId: thread.id, ...words, is, lang: read.lang, at: now };
    const rows = kinds.map((kind) => correctionOf({ ...said, kind }));
    const data = { kinds: kinds.join(' '), is };
    return ok({
      rows: { corrections: rows },
      events: [{ at: now, kind: 'reading-corrected', dealId, threadId: thread.id, data }],
    });
  });
}

async function mayUnsay(reads: StoreReads, dealId: DealId | null, rep: Rep): Promise<Result<true, StoreError>> {
  if (!dealId) return ok(true);
  const records = await reads.recordsForDeal(dealId);
  const ownerId = records.deals.find((deal) => deal.id === dealId)?.ownerId;
  if (ownerId === undefined || ownerId === rep.id || isAccountOwner(records, rep.id)) return ok(true);
  const name = records.owners.find(({ id }) => id === ownerId)?.name ?? 'the deal’s owner';
  return refuse(`These words are a clear stop. Only ${name} or the account owner can say that they are not.`);
}

function isAccountOwner({ owners }: Records, id: OwnerId): boolean {
  return owners.some((owner) => owner.id === id && owner.duties.includes('account'));
}
