import { finders } from '../../platform/page/finders';
import { selectors, writtenByPeople } from './selectors';

/** Gmail's own elements; nothing inside a body or a box that holds somebody's text. */
export const { isClients: isGmails, findAll, findFirst } = finders(selectors, writtenByPeople);
