const LATEST_MS = 15_000;

/**
 * Resolves when Microsoft's script has run, or will not: it is fetched beside the page, so that a slow or blocked one
 * leaves no blank pane.
 */
export function officeScript(page: Document = document, latestMs = LATEST_MS): Promise<void> {
  const script = page.getElementById('office-js');
  if ('Office' in globalThis || !script) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, latestMs);
    function end() {
      clearTimeout(timer);
      resolve();
    }
    script.addEventListener('load', end, { once: true });
    script.addEventListener('error', end, { once: true });
  });
}
