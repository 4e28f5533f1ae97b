import type { Page } from '@playwright/test';
import { sampleWorkspace } from '../../lib/app/sample/sample-workspace';
import type { Instant } from '../../lib/core/domain/instant';
import type { Rep } from '../../lib/core/domain/records';
import type { Extension } from '../e2e/support/session';
import { type ContentWorld, contentWorld } from './content-world';
import type { ChipTime } from './page/chip-clock';
import { scriptOf } from './script-of';

/** A demo thread that has a deal; `says` is what its chip settles on. */
export type OpenThread = {
  readonly token: string;
  readonly hash: string;
  readonly deal: string;
  readonly says: string;
};
/** The demo mailbox with a clock beside the chip. */
export type TimedMail = {
  readonly page: Page;
  readonly threads: readonly OpenThread[];
  /** Goes to the thread from another one and waits for its verdict. */
  open(thread: OpenThread): Promise<ChipTime>;
};

const PATIENCE_MS = 20_000;
const SETTLED_MS = 700;

/** Opens every demo thread once, so that what follows is warm, and keeps those whose chip shows a verdict. */
export async function openThreads(extension: Extension, now: Instant, rep: Rep): Promise<TimedMail> {
  const page = await extension.openMail();
  const world = await contentWorld(page, extension.id);
  await world(await scriptOf('chip-clock', 'chipClock'));
  const names = new Map(sampleWorkspace(now, rep).deals.map((deal) => [`${deal.id}`, deal.name]));
  const threads: OpenThread[] = [];
  for (const { slug, expected } of extension.mailbox.threads) {
    const { hash } = new URL(extension.mailbox.addressOf(slug));
    const deal = names.get(expected.deals[0] ?? '');
    if (expected.match !== 'decided' || !deal) continue;
    await goTo(page, hash);
    const says = await settled(page, world);
    if (/\bv-(go|review|stop|wait|question)\b/.test(says))
      threads.push({ token: hash.split('/').at(-1) ?? '', hash, deal, says });
    else console.error(`  ${slug}: left out, its chip says "${says}"`);
  }
  if (threads.length < 2)
    throw new Error('The chips of the demo threads show no verdicts, so there is nothing to time.');
  return { page, threads, open: (thread) => openTimed(page, world, thread) };
}

async function openTimed(page: Page, world: ContentWorld, { token, hash, says }: OpenThread): Promise<ChipTime> {
  const asked = world<ChipTime>(`chipClock.until(${JSON.stringify(token)}, ${JSON.stringify(says)})`);
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(new Error(`The chip of ${hash} never said "${says}" again.`)), PATIENCE_MS);
    void asked.finally(() => clearTimeout(timer)).catch(() => {});
  });
  await goTo(page, hash);
  return Promise.race([asked, late]);
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
}

/** What the chip says once it has not changed for a while. */
async function settled(page: Page, world: ContentWorld): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS;
  let before = '';
  while (performance.now() < deadline) {
    await page.waitForTimeout(SETTLED_MS);
    const says = await world<string>('chipClock.says()');
    if (says !== '' && says === before) break;
    before = says;
  }
  return before;
}
