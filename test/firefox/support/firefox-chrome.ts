import type { Bidi } from './bidi';

/** Firefox’s own window: its toolbar, its sidebar and its questions, which no page can reach. */
export type FirefoxChrome = {
  sidebarIsOpen(): Promise<boolean>;
  /** What the sidebar shows. */
  sidebarText(): Promise<string>;
  /** What of the sidebar is wider than it is. */
  sidebarTooWide(): Promise<readonly string[]>;
  /** Clicks a button of the sidebar, as the rep does. */
  pressInSidebar(name: string): Promise<void>;
  pressToolbarButton(): Promise<void>;
  /** Takes the mail sites from the add-on, as the rep can in its settings. */
  takeMailAway(): Promise<void>;
  /** Says yes to what the add-on asks for; false while it asks nothing. */
  allow(): Promise<boolean>;
  /** Ends the background page, as Firefox does when it is idle. The next message starts it again. */
  stopBackground(): Promise<void>;
};

export function firefoxChrome(inFirefox: Bidi['inFirefox'], id: string): FirefoxChrome {
  const extension = `const { extension } = WebExtensionPolicy.getByID('${id}');`;
  const widget = id.replaceAll(/[^a-z0-9]/g, '_');

  /** Runs the body of a function beside the sidebar’s page, which is `content`. */
  function inSidebar<T>(body: string): Promise<T> {
    const script = `sendAsyncMessage(NAME, (() => { ${body} })())`;
    return inFirefox(`
      const page = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
      const name = 'asked' + Math.random();
      const script = ${JSON.stringify(script)}.replace('NAME', JSON.stringify(name));
      return new Promise((resolve) => {
        page.messageManager.addMessageListener(name, ({ data }) => resolve(data));
        page.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      });
    `);
  }
  return {
    sidebarIsOpen: () => inFirefox('return SidebarController.isOpen'),
    sidebarText: () => inSidebar('return content.document.body?.innerText ?? ""'),
    sidebarTooWide: () =>
      inSidebar(`
        return [...content.document.querySelectorAll('main *')]
          .filter((one) => one.getClientRects().length > 0 && !one.closest('.vh, svg') && !one.parentElement.closest('.clip'))
          .filter((one) => one.getBoundingClientRect().right > content.innerWidth + 1)
          .map((one) => one.tagName + ' ' + one.className);
      `),
    pressInSidebar: (name) =>
      inSidebar(`
        const button = [...content.document.querySelectorAll('button')].find((one) => one.textContent === '${name}');
        const { x, y, width, height } = button.getBoundingClientRect();
        for (const type of ['mousedown', 'mouseup'])
          content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 }, {});
      `),
    pressToolbarButton: () =>
      inFirefox(`
        CustomizableUI.addWidgetToArea('${widget}-browser-action', 'nav-bar');
        document.getElementById('${widget}-BAP').click();
      `),
    takeMailAway: () =>
      inFirefox(`
        ${extension}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.remove('${id}', { permissions: [], origins: extension.manifest.host_permissions }, extension);
      `),
    allow: () =>
      inFirefox(`
        const question = document.getElementById('addon-webext-permissions-notification');
        if (!PopupNotifications.isPanelOpen || !question?.button) return false;
        question.button.click();
        return true;
      `),
    stopBackground: () =>
      inFirefox(`
        ${extension}
        await extension.terminateBackground();
        if (extension.backgroundState !== 'stopped') throw new Error(extension.backgroundState);
      `),
  };
}
