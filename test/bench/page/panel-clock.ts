/** In the side panel: when the brief of a deal is on screen, with its verdict and no longer marked as another thread's. */
export function until(dealName: string): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['inert'] });
    check();

    function check(): void {
      const { body } = document;
      const ready = body.querySelector('[data-badge]') && !body.querySelector('main [inert]');
      if (!ready || !body.textContent.includes(dealName)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }
  });
}
