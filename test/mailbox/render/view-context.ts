import type { Instant } from '../../../lib/core/domain/instant';
import { type Labels, labels } from './labels';
import type { PageOptions } from './modes';

/** What every part of the page needs to be written. */
export type ViewContext = PageOptions & { readonly now: Instant; readonly label: Labels; readonly ids: IdMaker };
export type IdMaker = () => string;

export function viewContext(options: PageOptions, now: Instant): ViewContext {
  let last = 40;
  return { ...options, now, label: labels[options.lang], ids: () => `:${(++last).toString(36)}` };
}
