/** What the rep of the demo knows and the draft cannot. */
export function answerTo(blank: string): string {
  if (/attach/i.test(blank)) return '(attached)';
  if (/your own/i.test(blank)) return 'Day to day you deal with Elif Aydin, who led dispatch at two other sites.';
  return 'dispatch moves first, on Monday, and billing follows in three weeks';
}
