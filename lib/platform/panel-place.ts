import { browser } from 'wxt/browser';

/** Firefox’s name for the place beside the page; wxt’s types know Chrome’s alone. */
type Sidebar = {
  toggle(): Promise<void>;
  isOpen(details: { readonly windowId?: number }): Promise<boolean>;
};
type Tab = { readonly id?: number | undefined; readonly windowId?: number | undefined };

const PAGE = '/sidepanel.html';
/** The sidebar’s usual size, for the panel in a window of its own. */
const SIZE = { width: 400, height: 760 };

/**
 * Opens the panel beside the tab the rep clicked in. Must be the first call in its listener: one await before it and Chrome
 * no longer sees the rep’s click. Firefox never sees one from a page (measured in 153), so there a window of its own
 * opens unless the sidebar is there already.
 */
export function openPanelFor(tab: Tab): Promise<void> {
  const sidebar = sidebarOf();
  if (!sidebar) return browser.sidePanel.open({ tabId: tab.id ?? -1 });
  return openWindow(sidebar, tab);
}

/** The toolbar button opens and closes the panel. */
export function panelByToolbar(): void {
  const sidebar = sidebarOf();
  if (sidebar) browser.action.onClicked.addListener(() => void sidebar.toggle());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

function sidebarOf(): Sidebar | undefined {
  return (browser as unknown as { readonly sidebarAction?: Sidebar }).sidebarAction;
}

async function openWindow(sidebar: Sidebar, { id, windowId }: Tab): Promise<void> {
  if (windowId !== undefined && (await sidebar.isOpen({ windowId }))) return;
  const url = `${location.origin}${PAGE}?tab=${id}`;
  const [open] = await browser.runtime.getContexts({ documentUrls: [url] });
  if (open) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url, type: 'popup', ...SIZE });
}
