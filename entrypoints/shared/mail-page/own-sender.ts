/** Only our own worker and pages may ask a mail page for anything. */
export function isOwnSender(sender: unknown, ownId: string): boolean {
  return (
    typeof sender === 'object' &&
    sender !== null &&
    'id' in sender &&
    sender.id === ownId &&
    !('tab' in sender && sender.tab && isMailTab(sender))
  );
}

function isMailTab(sender: object): boolean {
  return 'url' in sender && typeof sender.url === 'string' && !/^(chrome|moz)-extension:/.test(sender.url);
}
