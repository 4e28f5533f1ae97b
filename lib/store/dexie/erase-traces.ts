import type { Database, Image, ImportChunk } from './database';
import type { Person } from './erased-person';

/** What acts and imports had kept for their Undo, the names of files, and what events say. `gone`: `table id` of every row that changed. */
export async function eraseTraces(db: Database, { words, contacts }: Person, gone: ReadonlySet<string>): Promise<void> {
  const ids = new Set<string>(contacts.map(({ id }) => id));
  const isOf = (image: Pick<Image, 'table' | 'id'>) => gone.has(`${image.table} ${image.id}`) || ids.has(image.id);
  const speaks = (value: unknown) => words.names(JSON.stringify(value));

  for (const intent of await db.intents.toArray()) {
    if (intent.images.length === 0) continue;
    if (intent.images.some(isOf) || speaks(intent.images))
      await db.intents.put({ ...intent, images: [], erased: true });
  }
  for (const chunk of await db.importChunks.toArray()) {
    const after = withoutTraces(chunk, isOf, speaks, gone);
    if (after !== chunk) await db.importChunks.put(after);
  }
  for (const row of await db.imports.toArray()) {
    const after = words.without(row, false);
    if (after !== row) await db.imports.put(after);
  }
  const events = await db.events.toArray();
  const changed = events.flatMap((event) => {
    const after = words.without(event, false);
    return after === event ? [] : [after];
  });
  if (changed.length > 0) await db.events.bulkPut(changed);
}

/** An import that is taken back later brings nothing of them back. */
function withoutTraces(
  chunk: ImportChunk,
  isOf: (image: Pick<Image, 'table' | 'id'>) => boolean,
  speaks: (value: unknown) => boolean,
  gone: ReadonlySet<string>,
): ImportChunk {
  const updated = chunk.updated.filter((one) => !isOf(one) && !speaks(one));
  const created = chunk.created.map(({ table, ids }) => ({
    table,
    ids: ids.filter((id) => !(table === 'contacts' || table === 'stakeholders') || !gone.has(`${table} ${id}`)),
  }));
  const same =
    updated.length === chunk.updated.length &&
    created.every(({ ids }, at) => ids.length === chunk.created[at]?.ids.length);
  return same ? chunk : { ...chunk, updated, created };
}
