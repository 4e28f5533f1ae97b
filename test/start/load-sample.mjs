const PATIENCE_MS = 15_000;

/** The rep's own way in: the panel as a page, one click on its button, and the page is closed again. A profile that holds deals is left as it is. */
export async function loadSample(call, extensionId) {
  const { targetId } = await call('Target.createTarget', {
    url: `chrome-extension://${extensionId}/sidepanel.html`,
    background: true,
  });
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true });
  const page = async (expression) => {
    const { result } = await call('Runtime.evaluate', { expression, returnByValue: true }, sessionId);
    return result.value;
  };
  const button = "[...document.querySelectorAll('button')].find((one) => one.textContent.includes('sample workspace'))";
  await until(() => page(`!!(${button}) || !!document.querySelector('main h2')`));
  if (await page(`!!(${button})`)) {
    await page(`(${button}).click()`);
    await until(() => page(`!(${button})`));
  }
  await call('Target.closeTarget', { targetId });
}

async function until(holds) {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('The panel did not load its sample deals in 15 seconds.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
