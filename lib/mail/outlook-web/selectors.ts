/**
 * Where facts stand in Outlook on the web. Candidates are tried in order, one at a time and never comma-joined. Only
 * anchors that do not depend on the rep's language; class names are build hashes there and are never used. All reported by
 * open readers of the 2025-26 page, none seen by us in a live mailbox: whatever is missing shows nothing.
 */
export const selectors = {
  /** The parts of the app; one of them stands there once it has started. Reported 2025-26. */
  app: ['[data-app-section="MessageList"]', '#MailList', '#ReadingPaneContainerId'],
  /** What is open in the reading pane: a conversation, or one mail (conversation view off, deep link). Reported 2025-26. */
  conversationPane: ['#ConversationReadingPaneContainer'],
  itemPane: ['#ItemReadingPaneContainer'],
  /** Subject; its id names the conversation without `+`, `/` and `=`. Reported 2025-26. */
  subject: ['[id^="CONV_"][id$="_SUBJECT"]'],
  /** Rows of the list. A row can stay selected while the pane is empty. Reported 2025-26. */
  row: ['#MailList [role="option"][data-convid]', '#MailList [data-convid]'],
  /** Holds the messages of the open conversation. Reported 2025-26. */
  messages: ['[data-app-section="ConversationContainer"]'],
  /** One per message, folded or not. Reported 2025-26. */
  sender: ['[id^="MSG_"][id$="_FROM"]'],
  date: ['[id^="MSG_"][id$="_DATETIME"]', '[data-testid="SentReceivedSavedTime"]'], // the second thinly attested
  recipients: ['[data-testid="RecipientWell"]'], // thinly attested
  /** Words of one message, only when unfolded. Reported 2025-26. */
  body: ['[id^="UniqueMessageBody"]'],
  /** A box somebody writes in. Draft.js, Quill and roosterjs editors all carry both; role alone is the search field too. */
  editor: ['[role="textbox"][contenteditable="true"]', '[contenteditable="true"]'],
  /** The root of the folders names the mailbox. Reported 2025-26. */
  mailbox: ['[id^="primaryMailboxRoot"]'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

/** Mail somebody wrote: whatever stands in it is their text, never a fact about the page. */
export const writtenByPeople =
  '[id^="UniqueMessageBody"], [role="document"], blockquote, [contenteditable]:not([contenteditable="false"])';
