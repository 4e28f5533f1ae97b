import { browser } from 'wxt/browser';

/** Ink, not red: it says how much there is, not that something is wrong. */
const CALM = '#55585f';
const NAME = 'Open Throughline';

/** The count on the toolbar button; 0 takes it away. */
export async function showBadge(count: number): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ color: CALM }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : `${count}` }),
    action.setTitle({
      title: count === 0 ? NAME : `${NAME}: ${count} ${count === 1 ? 'deal' : 'deals'} to act on today`,
    }),
  ]);
}
