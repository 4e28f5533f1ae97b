import type { OpenThread } from './open-thread';

/** Fills every blank of the draft with words of the rep's own, as one must before Insert; gives the text as it stands then. */
export async function finishDraft({ part }: OpenThread): Promise<string> {
  const field = part('Draft').getByRole('textbox', { name: 'Draft' });
  await field.waitFor();
  const finished = (await field.inputValue())
    .replaceAll(/ ?\[attach [^\]]*\]/g, '')
    .replace('[One line of your own]', 'It would be me, every day of the week.')
    .replaceAll(/\[[^\]]+\]/g, 'one morning with dispatch, then both hand-overs');
  await field.fill(finished);
  return finished;
}
