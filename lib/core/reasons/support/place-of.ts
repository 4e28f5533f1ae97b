import type { ReadThread } from '../../domain/read-thread';
import type { Situation } from '../../situation';

const known = new WeakMap<ReadThread, ReadonlyMap<string, number>>();

/** Place of a message in the thread, -1 when it is not there. A long thread is walked once. */
export function placeOf({ thread }: Situation, id: string): number {
  let places = known.get(thread);
  if (!places) {
    places = new Map(thread.messages.map((read, place) => [read.message.id, place]));
    known.set(thread, places);
  }
  return places.get(id) ?? -1;
}
