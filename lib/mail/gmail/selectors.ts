/**
 * Where facts stand in Gmail's page. Candidates are tried in order, one at a time and never comma-joined: in a joined
 * list the document's order would beat ours. Old candidates stay beside new ones, because Gmail rolls changes out to a
 * fraction of accounts for weeks. A date says when the shape was seen, in a real capture unless it says "reported".
 */
export const selectors = {
  /** The view on screen. 2016, 2020, 2022, 2025. Views left behind stay in the page, hidden. */
  main: ['[role="main"]'],
  /** The subject of the open thread. */
  heading: [
    'h2.hP[data-legacy-thread-id]', // 2022-05
    'h2.hP[data-thread-perm-id]', // reported 2024: a thread begun by this account has no legacy id until it is synced
    'h2[data-legacy-thread-id]', // the attribute outlives the class (2018 layout on)
    'h2[data-thread-perm-id]',
  ],
  /** One message in the conversation list; wrappers around it come and go and are never used. */
  item: [
    '[role="listitem"]', // 2016, 2020, 2022
    '.adn[data-message-id]', // 2018 on: conversation view off, pop-out (reported)
    '[data-message-id]',
  ],
  messageId: ['[data-message-id]'], // 2018 on
  sender: ['.gE .gD[email]', '.gs .gD[email]', '.gD[email]'], // 2016, 2020, 2022, 2025
  recipientLine: ['.gE .hb', '.gs .hb', '.hb'], // 2022, 2025
  date: ['.g3[title]', '.g3[alt]', '.g3'], // 2016, 2020, 2022, 2025
  body: ['.ii .a3s', '.a3s'], // 2016 to 2025; a second copy stood hidden in 2022
  clipped: ['.iX a[href*="view=lg"]'], // reported 2025
  attachment: ['[download_url]', '.aZo .aV3', '.aV3'], // reported 2024
  /** Row that stands for several read messages, with their number. */
  superCollapsed: ['.adv'], // reported 2024
  superCollapsedCount: ['.adx span', '.adx'],
  /** Reply bar; the classes do not depend on the language. 2017, 2022. */
  reply: ['span.ams.bkH'],
  replyAll: ['span.ams.bkI'],
  /** One compose box, inline or docked. */
  compose: ['.M9', '[role="dialog"] .aoI', '.ip.adB'], // 2020; reported 2026-07
  richBox: ['[g_editable="true"][contenteditable="true"]'], // 2020
  plainBox: ['.Ar.As textarea', 'textarea.Ak'], // 2020
  send: ['.T-I-atl.aoO', '.aoO[role="button"]'], // 2020
  sendAndArchive: ['.Uo'], // reported 2024
  schedule: ['[selector="scheduledSend"]'], // 2020
  scheduleArrow: ['.hG'], // 2020
  discard: ['.oh'], // 2020
  chip: [
    '[role="option"][data-hovercard-id]', // reported: people chips since 2021-10
    '.afV[data-hovercard-id]', // reported 2024
    '.vR input[type="hidden"]', // before 2021-10
    '.oL [email]', // the recipients folded into one line
  ],
  typedRecipient: ['input[peoplekit-id]', 'textarea.vO'], // reported since 2021-10; 2020
  subjectBox: ['input[name="subjectbox"]'], // 2020
  composeFile: ['.dL .vI', '.vI'], // reported 2024
  /** Links in the notice after a send; their ids do not depend on the language. Reported 2025-26. */
  undoLink: ['#link_undo'],
  sentLink: ['#link_vsm'],
  /** What Gmail asks or refuses before it sends: no recipient, no subject. Reported 2024. */
  question: ['[role="alertdialog"]'],
  accountLink: ['a[href*="SignOutOptions"]'], // 2022, 2023
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SelectorKey = keyof typeof selectors;

/**
 * Mail somebody wrote: whatever stands in it is their text, never a fact about the page. `.a3s` and `.ii` hold bodies,
 * an editable box holds a draft with the quoted mail below it.
 */
export const writtenByPeople = '.a3s, .ii, blockquote, .gmail_quote, [g_editable="true"]';
