const words: Readonly<Record<string, string>> = {
  slow: 'The mail page did not show a thread within 15 seconds.',
  'two-threads': 'More than one thread is visible at once.',
  'no-id': 'The thread carries no id.',
  'two-ids': 'The thread carries two ids that disagree.',
  'no-account': 'The page does not say whose mailbox this is.',
  'no-message': 'No message in the thread could be read.',
  'no-address': 'The page names the people on this thread without their addresses. Outlook’s add-in can read them.',
  'no-order': 'The dates of the messages could not be read, so their order is not known.',
  'no-answer': 'Outlook did not answer. Click into the mail and back, or open the pane again.',
  'no-permission': 'The add-in may not read this mail. Whoever installed it can allow it.',
  'no-body': 'Outlook does not hand over the words of this mail. It may be encrypted.',
  'several-mails': 'Several mails are selected. Select one.',
  'other-mail': 'Outlook shows one mail and tells the add-in of another. Open the pane again.',
};

/** Why a thread could not be read. The mail page sends a word, so that its script stays small. */
export function unreadWords(reason: string): string {
  return words[reason] ?? reason;
}
