import type { Page } from '@playwright/test';
import type { PutRows } from './put-rows';
import { storedRows } from './stored-rows';

const MINUTE = 60_000;
const day = (offset: number) => new Date(Date.now() + offset * 24 * 60 * MINUTE).toISOString().slice(0, 10);

/** Two buyers who wait, a promise, a review, a meeting that was held and a step of today, on deals of the sample. */
export async function dayRows(ours: Page): Promise<PutRows> {
  const deals = await storedRows(ours, 'deals');
  const [{ ownerId } = {}] = deals.filter(
    ({ id }) => id === 'sample:deal-halden-fleet' || id === 'sample:deal-lumen-timetable',
  );
  const on = (deal: string) => ({ dealId: `sample:deal-${deal}`, threadId: null });
  const reply = (deal: string, ago: number, thread: string) => {
    const at = Date.now() - ago * MINUTE;
    return { ...on(deal), threadId: thread, kind: 'inbound-reply', at, key: `inbound:${deal}`, data: {} };
  };
  const step = (deal: string, what: string, due: string, reason: string, threadId: string | null = null) => ({
    ...{ ...on(deal), threadId, id: `local:step-${deal}`, what, ownerId, due, reason, ifSilent: null },
    ...{ status: 'open', created: Date.now() - 9 * 24 * 60 * MINUTE, closed: null },
  });
  const review = {
    ...{ ...on('maren-portal'), id: 'local:review-1', gate: 'pricing', ownerId, says: 'A price was asked for' },
    ...{ evidence: [{ kind: 'record', record: 'deal' }], status: 'open', opened: Date.now(), settled: null },
  };
  const others = (await storedRows(ours, 'nextSteps')).map(({ id }) => `${id}`);
  return {
    put: {
      events: [
        reply('castell-reporting', 25, 'gmail:18f0000000000001'),
        reply('dunmore-leaks', 300, 'gmail:18f0000000000002'),
      ],
      nextSteps: [
        step('kirkwall-cold-chain', 'Send the data sheet', day(-2), 'promise-due', 'gmail:18f0000000000003'),
        step('lumen-timetable', 'Write up the meeting', day(-1), 'meeting-without-next-step'),
        step('castell-reporting', 'Agree on the date', day(9), 'by-hand', 'gmail:18f0000000000001'),
        step('dunmore-leaks', 'Agree on the way', day(9), 'by-hand', 'gmail:18f0000000000002'),
      ],
      reviews: [review],
    },
    remove: { nextSteps: others.filter((id) => /kirkwall|lumen|castell|dunmore/.test(id) && id.endsWith('-open')) },
  };
}
