import type { SuppressionId } from '../../core/domain/ids';
import type { Instant } from '../../core/domain/instant';
import { mayLift } from '../../core/domain/may-lift';
import type { Rep } from '../../core/domain/records';
import { fail, ok, type Result } from '../../core/domain/result';
import { sameRow } from '../../core/domain/same-row';
import type { Suppression, SuppressionLift } from '../../core/domain/suppression';
import type { StoredPolicy, StoreError } from '../store';
import type { Database, Image, IntentRow } from './database';
import { forgetSummaries } from './forget-summaries';
import { readSettings } from './read-settings';
import { storeFailure } from './store-failure';
import { fromStored, toStored } from './stored-row';
import { policyObjection, takePolicyBack } from './undo-policy';
import { addEvents, bothSides } from './write-change';

const ERASED = 'This act concerned a person who was erased since. It cannot be taken back.';

type Undone = Result<'done' | 'already', StoreError>;

/** Takes one intent back: earlier rows return, rows it made go; what it put on the ledger is answered on the ledger. */
export async function undoIntent(db: Database, key: string, by: Rep, at: Instant): Promise<Undone> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const intent = await db.intents.get(key);
      if (!intent) return refused('There is nothing to take back: this act is not known here.');
      if (intent.undone) return ok('already');
      if (intent.erased) return refused(ERASED);
      const objection = await objectionTo(db, intent, by);
      if (objection) return refused(objection);
      for (const image of intent.images) await takeBack(db, key, image, by, at);
      await forgetSummaries(db, { rows: intent.images.flatMap(bothSides), events: [] });
      await addEvents(db, `undo:${key}`, [{ at, kind: 'undone', dealId: null, threadId: null, data: { intent: key } }]);
      await db.intents.put({ ...intent, undone: { at } });
      return ok('done');
    });
  } catch (thrown) {
    const error = storeFailure(thrown);
    if (!error) throw thrown;
    return fail(error);
  }
}

async function objectionTo(db: Database, intent: IntentRow, by: Rep): Promise<string | null> {
  const owners = await db.owners.toArray();
  for (const image of intent.images) {
    if (image.table === 'suppressions' && image.after && !mayLift(image.after as Suppression, by.id, owners)) {
      return 'Only the account owner or the person who added this suppression can lift it.';
    }
    if (image.table === 'suppressions' || image.table === 'lifts') continue;
    if (image.table === 'policies') {
      const objection = await policyObjection(db, image.after as StoredPolicy | null);
      if (objection) return objection;
      continue;
    }
    if (!sameRow(await currentRow(db, image), image.after))
      return 'The record has changed since. Take back the later change first.';
  }
  return null;
}

async function currentRow(db: Database, { table, id }: Image): Promise<object | null> {
  if (table === 'settings') return readSettings(db);
  const row = await db.table<object | undefined>(table).get(id);
  return row ? fromStored(row) : null;
}

async function takeBack(db: Database, key: string, image: Image, by: Rep, at: Instant): Promise<void> {
  const { table, id, before, after } = image;
  if (table === 'settings')
    await db.settings.put({ id: 'settings', ...(before as Awaited<ReturnType<typeof readSettings>>) });
  else if (table === 'suppressions' && after) {
    await db.lifts.add({
      id: `undo:${id}` as SuppressionId,
      lifts: id as SuppressionId,
      by: by.id,
      why: 'Taken back',
      at,
      undo: true,
    });
  } else if (table === 'policies') await takePolicyBack(db, after as StoredPolicy | null, by, at);
  else if (table === 'lifts' && after) await suppressAgain(db, key, after as SuppressionLift, by, at);
  else if (before) await db.table(table).put(toStored(table, before));
  else await db.table(table).delete(id);
}

/** A lift that was a mistake: the suppression stands again, as a row of its own. */
async function suppressAgain(db: Database, key: string, lift: SuppressionLift, by: Rep, at: Instant): Promise<void> {
  const lifted = await db.suppressions.get(lift.lifts);
  if (!lifted) return;
  const again: Suppression = {
    ...fromStored(lifted),
    id: `again:${key}:${lift.lifts}` as SuppressionId,
    by: by.id,
    at,
  };
  await db.suppressions.add(toStored('suppressions', again) as Suppression);
}

function refused(detail: string): Undone {
  return fail({ kind: 'refused', detail });
}
