import { browser } from 'wxt/browser';

const PAGE = '/workspace.html';

/** Shows the workspace: the tab that has it, else a new one. With a view, that view. */
export async function openWorkspace(view?: 'today'): Promise<void> {
  const url = `${location.origin}${PAGE}`;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl, tabId }) => documentUrl?.split('#')[0] === url && tabId >= 0);
  if (!open) {
    await browser.tabs.create({ url: view ? `${url}#${view}` : url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true, ...(view ? { url: `${url}#${view}` } : {}) });
  await browser.windows.update(open.windowId, { focused: true });
}
