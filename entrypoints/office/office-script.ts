const LATEST_MS = 15_000;

/**
 * Resolves when Microsoft's script has run, or will not: it is fetched beside the page, so that a slow or blocked one
 * leaves no blank pane. The page counts as loaded once all its scripts came or failed.
 */
export function officeScript(page: Document = document, latestMs = LATEST_MS): Promise<void> {
  if ('Office' in globalThis || page.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, latestMs);
    function end() {
      clearTimeout(timer);
      resolve();
    }
    page.getElementById('office-js')?.addEventListener('load', end, { once: true });
    page.defaultView?.addEventListener('load', end, { once: true });
  });
}
