import { type Extension, openSession } from './session';

/** A browser whose store holds the sample workspace, loaded as a rep would: one press in the first panel they see. `folder` = another build. */
export async function openSampleSession(folder?: string): Promise<Extension> {
  const extension = await openSession(undefined, folder);
  // a thread of the rep's own tells the panel whose mailbox it is
  const mail = await extension.openMail('tern-out-of-office');
  const panel = await extension.openPanel(mail);
  await panel.getByRole('button', { name: 'Try the sample workspace' }).click();
  await panel.getByRole('navigation', { name: 'Finish this card' }).waitFor();
  await panel.close();
  await mail.close();
  return extension;
}
