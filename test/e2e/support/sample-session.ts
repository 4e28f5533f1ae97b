import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Extension, openSession } from './session';

const profiles = mkdtempSync(join(tmpdir(), 'throughline-profiles-'));
// a browser that is about to end may still write into its profile
process.on('exit', () => rmSync(profiles, { recursive: true, force: true, maxRetries: 3 }));
/** The profile that holds the sample, by build: made once by each worker of the tests. */
const filled = new Map<string | undefined, Promise<string>>();

/** A browser whose store holds the sample workspace, in a profile of its own. `folder` = another build. */
export async function openSampleSession(folder?: string): Promise<Extension> {
  const from = filled.get(folder) ?? fillProfile(folder);
  filled.set(folder, from);
  const profile = await newProfile();
  await cp(await from, profile, { recursive: true });
  const extension = await openSession(undefined, folder, profile);
  extension.context.on('close', () => void rm(profile, { recursive: true, force: true }).catch(() => {}));
  return extension;
}

/** The sample is loaded as a rep would: by one press in the first panel they see. */
async function fillProfile(folder?: string): Promise<string> {
  const profile = await newProfile();
  const extension = await openSession(undefined, folder, profile);
  // a thread of the rep's own tells the panel whose mailbox it is
  const mail = await extension.openMail('tern-out-of-office');
  const panel = await extension.openPanel(mail);
  await panel.getByRole('button', { name: 'Try the sample workspace' }).click();
  await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor();
  await extension.context.close();
  return profile;
}

function newProfile(): Promise<string> {
  return mkdtemp(join(profiles, 'profile-'));
}
