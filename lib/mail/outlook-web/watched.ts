import type { Watched } from '../../platform/page/watch-page';

/** What of Outlook's page tells that another conversation is open. Rows of the list change with every mail that comes. */
export const watched: Watched = {
  attributes: [
    'class',
    'style',
    'id',
    'aria-selected',
    'aria-label',
    'data-convid',
    'data-folder-name',
    'title',
    'lang',
  ],
  typedInto: '[contenteditable="true"]',
  events: 'popstate',
  // Outlook builds a conversation in several steps
  pauseMs: 60,
};
