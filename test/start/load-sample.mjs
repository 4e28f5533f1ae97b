/** How long the panel may take to say that there are no deals yet; one that holds deals never says so. */
const FIRST_RUN_MS = 4_000;
const PATIENCE_MS = 15_000;

/** The rep's own way in: the panel as a page, one click on its button, and the page is closed again. A profile that holds deals is left as it is. */
export async function loadSample(call, extensionId) {
  const { targetId } = await call('Target.createTarget', {
    url: `chrome-extension://${extensionId}/sidepanel.html`,
    background: true,
  });
  await pressSample(call, targetId);
  await call('Target.closeTarget', { targetId });
}

/** Presses the panel's own button for the sample, in the page or frame of that target. */
export async function pressSample(call, targetId) {
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const page = async (expression) => {
    const { result } = await call('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
    return result.value;
  };
  const button = "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('sample workspace'))";
  if (await within(FIRST_RUN_MS, () => page(`!!(${button})`))) {
    await page(`(${button}).click()`);
    if (!(await within(PATIENCE_MS, () => page(`!(${button})`)))) throw new Error('The sample deals did not load.');
  }
}

/** Whether it held before the time was over. */
async function within(ms, holds) {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if (await holds()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
