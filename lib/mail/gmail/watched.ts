import type { Watched } from '../../platform/page/watch-page';

/** What of Gmail's page tells that another thread, or another state of it, is on screen. */
export const watched: Watched = {
  attributes: [
    'class',
    'style',
    'role',
    'data-legacy-thread-id',
    'data-thread-perm-id',
    'data-message-id',
    'data-legacy-message-id',
  ],
  typedInto: '[g_editable="true"]',
  events: 'hashchange popstate',
  // a thread is put into the page in two or three steps: a longer pause would spend the chip's whole 100 ms (DESIGN 9)
  pauseMs: 48,
};
