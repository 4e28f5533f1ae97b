/** How much of the chip there is room for; `under` hangs below the end of the subject and takes no room at all. */
const ROOM = ['whole', 'badge', 'under'] as const;

/**
 * Shows as much of the chip as the subject's line has room for. A chip that would open a line of its own, or push the
 * page's labels onto one, is made smaller until nothing moves (U: the page stays still).
 */
export function fitChip(host: HTMLElement, place: Element): void {
  host.style.setProperty('display', 'none');
  const without = heights(place);
  host.style.setProperty('display', 'inline-block');
  for (const room of ROOM) {
    host.dataset['room'] = room;
    host.style.setProperty('position', room === 'under' ? 'relative' : 'static');
    host.style.setProperty('width', room === 'under' ? '0' : 'auto');
    host.style.setProperty('margin-inline-start', room === 'under' ? '0' : '8px');
    if (heights(place) === without && host.getBoundingClientRect().right <= innerWidth) return;
  }
}

/** Of the subject and of the row it shares with the page's labels. */
function heights(place: Element): string {
  return [place, place.parentElement].map((element) => element?.getBoundingClientRect().height ?? 0).join();
}
