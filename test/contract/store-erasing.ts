import { expect, it } from 'vitest';
import type { Rows, Store } from '@/lib/store/store';
import { mail, NOW, REP, SMALL, suppression, threadId } from '../store/example-rows';

/** What every store must do when a person is erased. */
export function testStoreErasing(opened: (rows?: Rows) => Promise<Store>): void {
  it('erases a person for good; who was suppressed is still found by their address, and by it alone', async () => {
    const marta = mail('marta.lindqvist@corvane.example');
    const scope = { kind: 'person', contactId: SMALL.contacts[0]?.id ?? null, emails: [marta] } as const;
    const store = await opened({ ...SMALL, suppressions: [suppression('u1', scope)] });
    const erased = await store.erasePerson('e1', { email: mail('marta@home.example'), by: REP.id, at: NOW });
    expect(erased).toMatchObject({ ok: true, value: { contacts: 1, suppressed: true } });
    expect(JSON.stringify(await store.exportRows())).not.toMatch(/lindqvist|marta@/i);
    const found = async (person: string) =>
      (await store.recordsForThread({ id: threadId('t1'), people: [mail(person)] })).suppressions;
    expect(await found(marta)).toMatchObject([{ id: 'local:u1', scope: { contactId: null } }]);
    expect((await found('marta@home.example'))[0]?.scope).toMatchObject({
      emails: expect.arrayContaining([mail('marta@home.example')]),
    });
    expect(await found('tomas.reyes@corvane.example')).toEqual([]);
    expect(await store.undo('e1', REP, NOW)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  });
}
