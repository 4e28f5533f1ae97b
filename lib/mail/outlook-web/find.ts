import { finders } from '../../platform/page/finders';
import { selectors, writtenByPeople } from './selectors';

/** Outlook's own elements; nothing inside a body or a box that holds somebody's text. */
export const { isClients: isOutlooks, findAll, findFirst } = finders(selectors, writtenByPeople);
