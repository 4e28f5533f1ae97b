/** How much of the chip there is room for; `under` hangs below the end of the subject and takes no room at all. */
const ROOM = ['whole', 'badge', 'under'] as const;

/** Shows the chip where it moves nothing, until `fitChip` has looked for more room. */
export function hangChip(host: HTMLElement): void {
  give(host, 'under');
}

/**
 * Shows as much of the chip as the subject's line has room for. A chip that would open a line of its own, or push the
 * page's labels onto one, is made smaller until nothing moves (U: the page stays still). Called when the browser has just
 * laid out the page with a hanging chip, it costs one layout of the subject's row.
 */
export function fitChip(host: HTMLElement, place: Element): void {
  hangChip(host);
  const without = heights(place);
  for (const room of ROOM) {
    give(host, room);
    if (room === 'under' || (heights(place) === without && host.getBoundingClientRect().right <= innerWidth)) return;
  }
}

function give(host: HTMLElement, room: (typeof ROOM)[number]): void {
  if (host.dataset['room'] === room) return;
  host.dataset['room'] = room;
  const under = room === 'under';
  host.style.setProperty('position', under ? 'relative' : 'static');
  host.style.setProperty('width', under ? '0' : 'auto');
  host.style.setProperty('margin-inline-start', under ? '0' : '8px');
}

/** Of the subject and of the row it shares with the page's labels. */
function heights(place: Element): string {
  return [place, place.parentElement].map((element) => element?.getBoundingClientRect().height ?? 0).join();
}
