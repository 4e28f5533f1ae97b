import { describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/core/domain/records';
import type { CrmBatch, CrmConnector } from '@/lib/crm/crm-connector';
import { mail, NOW } from '../store/example-rows';

type Open = {
  /** Good data only. */
  readonly good: () => Promise<CrmConnector>;
  /** The same with at least one record that cannot be taken. */
  readonly malformed: () => Promise<CrmConnector>;
};

async function pulled(connector: CrmConnector): Promise<readonly CrmBatch[]> {
  const batches: CrmBatch[] = [];
  for await (const batch of connector.pull(null, new AbortController().signal)) {
    if (!batch.ok) throw new Error(batch.error.detail);
    batches.push(batch.value);
  }
  return batches;
}

function sizeOf(batches: readonly CrmBatch[]): number {
  return batches.reduce((sum, { records, rows }) => sum + records.length + Object.values(rows).flat().length, 0);
}

/** What every connector must do, whatever system stands behind it. */
export function testCrmConnector(name: string, open: Open): void {
  describe(`${name} as a connector`, () => {
    it('pulls records without problems, the same again the second time', async () => {
      const connector = await open.good();
      const first = await pulled(connector);
      expect(sizeOf(first)).toBeGreaterThan(0);
      expect(first.flatMap((batch) => batch.problems)).toEqual([]);
      expect(await pulled(connector)).toEqual(first);
    });

    it('says which record cannot be taken, what to do, and takes the others', async () => {
      const batches = await pulled(await open.malformed());
      const problems = batches.flatMap((batch) => batch.problems);
      expect(problems.length).toBeGreaterThan(0);
      for (const { line, message } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/\. \S/);
      }
      expect(sizeOf(batches)).toBeGreaterThan(0);
    });

    it('ends with `cancelled` when its signal does', async () => {
      const stop = new AbortController();
      stop.abort();
      const seen: unknown[] = [];
      for await (const batch of (await open.good()).pull(null, stop.signal))
        seen.push(batch.ok ? 'batch' : batch.error.kind);
      expect(seen).toEqual(['cancelled']);
    });

    it('logs a touch, or says that it cannot', async () => {
      const connector = await open.good();
      const touch: Touch = {
        id: 'send:1' as never,
        dealId: 'local:d' as never,
        threadId: 'gmail:t' as never,
        to: [mail('a@b.example')],
        reason: 'promise-due',
        kind: 'advance',
        stage: 'discovery' as never,
        attempt: 1,
        status: 'sent',
        at: NOW,
        messageId: null,
        edited: null,
      };
      const result = await connector.logTouch(touch, 'k', new AbortController().signal);
      if (connector.can.logTouch) expect(result.ok).toBe(true);
      else expect(result).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
    });
  });
}
