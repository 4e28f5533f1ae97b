/* Each is run inside the page: it knows nothing of this file. */

/** What is wider than the panel. */
export function tooWide(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *)')]
    .filter((element) => element.getClientRects().length > 0 && !element.closest('.vh'))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .filter((element) => !element.parentElement?.closest('.clip') && getComputedStyle(element).position !== 'absolute')
    .map((element) => `too wide: ${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
}

/** What takes time to change; what follows the scrolling of the page may change in one step only. */
export function moving(): readonly string[] {
  const parts = [null, '::before', '::after'] as const;
  return [...document.querySelectorAll('*')].flatMap((element) =>
    parts.flatMap((part) => {
      const style = getComputedStyle(element, part);
      const times = `${style.transitionDuration}, ${style.animationDuration}`.split(', ');
      const slow = times.some((time) => time !== '0s' && time !== 'auto');
      const slides = style.animationName !== 'none' && !slow && !style.animationTimingFunction.startsWith('steps');
      const scrolled = style.getPropertyValue('animation-timeline') !== 'auto';
      return slow || (slides && scrolled) ? [`${element.tagName} ${element.className} ${part ?? ''}`] : [];
    }),
  );
}

/** What of the six rows does not stand whole above the bar, and which quoted words are cut off at the side. */
export function belowTheFold(): readonly string[] {
  const fold = document.querySelector('nav')?.getBoundingClientRect().top ?? 0;
  const card = document.querySelector('section[aria-label^="Verdict"], section[aria-label="Partly read"]');
  const rows = ['Next', 'Deal', 'People', 'Value'].map((label) =>
    document.querySelector(`section[aria-label="${label}"]`),
  );
  // a thread of no deal has a question in place of the rows
  const wanted = rows.some((row) => row !== null) ? [card, ...rows] : [document.querySelector('main section')];
  const low = wanted.flatMap((row) => {
    if (!row) return ['a row is missing'];
    const bottom = Math.max(...[...row.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom));
    return bottom <= fold
      ? []
      : [`${row.getAttribute('aria-label')} ends ${Math.round(bottom - fold)} px under the bar`];
  });
  const cut = [...document.querySelectorAll<HTMLElement>('main section :is(p, button, span):has(> mark)')]
    .filter((line) => line.offsetParent !== null && line.scrollWidth > line.clientWidth + 1 && line.clientWidth > 0)
    .map((line) => `cut off: ${line.textContent}`);
  return [...low, ...cut];
}
