const words: Readonly<Record<string, string>> = {
  slow: 'Gmail did not show a thread within 15 seconds.',
  'two-threads': 'More than one thread is visible at once.',
  'no-id': 'The thread carries no id.',
  'two-ids': 'The thread carries two ids that disagree.',
  'no-account': 'The page does not say whose mailbox this is.',
  'no-message': 'No message in the thread could be read.',
};

/** Why a thread could not be read. The mail page sends a word, so that its script stays small. */
export function unreadWords(reason: string): string {
  return words[reason] ?? reason;
}
