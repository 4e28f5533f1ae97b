import type { CDPSession, Page } from '@playwright/test';
import type { Instant } from '../../lib/core/domain/instant';
import type { Rep } from '../../lib/core/domain/records';
import { type Extension, openSession } from '../e2e/support/session';
import { type Figure, figureOf } from './figure';
import { type OpenThread, openThreads, type TimedMail } from './open-threads';
import { ownTime } from './own-time';
import { scriptOf } from './script-of';
import { workspaceFigures } from './workspace-figures';

type Job = {
  /** 1 = the size of DESIGN section 9. */
  readonly scale: number;
  /** How often each demo thread is opened for each figure. */
  readonly rounds: number;
  readonly coldStarts: number;
  readonly say: (line: string) => void;
};

const zone = 'Europe/Berlin';
const rep: Rep = {
  id: 'local:jonas' as Rep['id'],
  name: 'Jonas Weber',
  email: 'jonas.weber@northlight.example' as Rep['email'],
  zone,
} as Rep;
/** The page may read the thread again when the chip appears: that is ours too. */
const AFTERMATH_MS = 500;

/** What is measured in a real headless browser: the built extension on the demo mailbox, its database filled. */
export async function browserFigures(
  job: Job,
): Promise<{ readonly browser: string; readonly figures: readonly Figure[] }> {
  const now = Date.now() as Instant;
  const extension = await openSession(now);
  try {
    const records = await recordsPage(extension);
    job.say(`stored: ${await records.evaluate(`benchRecords.fill(${job.scale}, ${now}, ${JSON.stringify(rep)})`)}`);
    const mail = await openThreads(extension, now, rep);
    job.say(`${mail.threads.length} demo threads show a verdict; each is opened ${job.rounds} times for a figure`);
    const figures = [
      await warmChip(mail, job),
      await coldChip(extension, mail, job),
      await panelBrief(extension, mail, job),
      await pageTime(extension, mail, job),
      requests(extension),
      ...(await workspaceFigures(extension, job)),
    ];
    job.say('questions to the store, then imports …');
    const alone = (await records.evaluate(
      `benchRecords.measure(${job.scale}, ${now}, ${JSON.stringify(rep)})`,
    )) as readonly Figure[];
    return { browser: extension.context.browser()?.version() ?? '', figures: [...figures, ...alone] };
  } finally {
    await extension.context.close();
  }
}

/** A page of the extension that runs nothing of its own. */
async function recordsPage(extension: Extension): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await page.evaluate(await scriptOf('records', 'benchRecords'));
  return page;
}

async function warmChip(mail: TimedMail, { rounds, say }: Job): Promise<Figure> {
  say('verdicts on the chip …');
  const times: number[] = [];
  for (const thread of inTurn(mail, rounds)) {
    const { opened, shown } = await mail.open(thread);
    times.push(shown - opened);
  }
  return figureOf('chip-warm', times);
}

async function coldChip(extension: Extension, mail: TimedMail, { coldStarts, say }: Job): Promise<Figure> {
  say('the same with the worker stopped before …');
  const times: number[] = [];
  for (const thread of inTurn(mail, coldStarts).slice(0, coldStarts)) {
    await extension.stopWorker();
    await mail.page.bringToFront();
    const { opened, shown } = await mail.open(thread);
    times.push(shown - opened);
  }
  return figureOf('chip-cold', times);
}

async function panelBrief(extension: Extension, mail: TimedMail, { rounds, say }: Job): Promise<Figure> {
  say('briefs in the panel …');
  const panel = await extension.openPanel(mail.page);
  await panel.evaluate(await scriptOf('panel-clock', 'panelClock'));
  const times: number[] = [];
  let before = '';
  for (const thread of inTurn(mail, rounds)) {
    const asked = panel.evaluate(`panelClock.until(${JSON.stringify(thread.deal)})`);
    const { opened } = await mail.open(thread);
    const shown = (await asked) as number;
    // two threads of one deal cannot be told apart in the panel
    if (thread.deal !== before) times.push(shown - opened);
    before = thread.deal;
  }
  await panel.close();
  return figureOf('panel-brief', times);
}

/** From a CPU profile of the mail page's main thread, one for each opened thread. */
async function pageTime(extension: Extension, mail: TimedMail, { rounds, say }: Job): Promise<Figure> {
  say('our time in the mail page …');
  const profiler: CDPSession = await extension.context.newCDPSession(mail.page);
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: 100 });
  const times: number[] = [];
  for (const thread of inTurn(mail, rounds)) {
    await profiler.send('Profiler.start');
    await mail.open(thread);
    await mail.page.waitForTimeout(AFTERMATH_MS);
    const { profile } = await profiler.send('Profiler.stop');
    times.push(ownTime(profile, `chrome-extension://${extension.id}/`));
  }
  await profiler.detach();
  return figureOf('page-time', times);
}

/** To other hosts by anyone, and to the mail host by the worker, our pages or, for print views, our content script. */
function requests({ mailRequests, foreignRequests, id }: Extension): Figure {
  const ours = mailRequests.filter(
    ({ url, from }) => from.startsWith(`chrome-extension://${id}/`) || /[?&]view=pt\b/.test(url),
  );
  return { id: 'requests', value: foreignRequests.length + ours.length };
}

function inTurn({ threads }: TimedMail, rounds: number): readonly OpenThread[] {
  return Array.from({ length: rounds }, () => threads).flat();
}
