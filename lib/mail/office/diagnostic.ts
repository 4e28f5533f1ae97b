import type { OfficeContext } from './office-context';
import type { OfficeItem } from './office-host';
import { newestSet, selfCheck } from './self-check';

const CALLS = [
  'getAllInternetHeadersAsync',
  'displayReplyForm',
  'displayReplyFormAsync',
  'displayReplyAllFormAsync',
  'getComposeTypeAsync',
  'addHandlerAsync',
] as const satisfies readonly (keyof OfficeItem)[];

/** Versions and the presence of calls, for a bug report. No text, no ids, no names, no addresses. */
export function diagnostic(context: OfficeContext): string {
  const { mailbox, platform } = context.office.context;
  const { item, diagnostics } = mailbox;
  const read = context.shown?.thread.completeness;
  return [
    ...selfCheck(context).map(({ ok, name, evidence }) => `${ok ? 'ok' : 'FAIL'} ${name}: ${evidence}`),
    `platform ${platform ?? 'not told'}; host ${diagnostics?.hostName ?? 'not told'} ${diagnostics?.hostVersion ?? ''}; set ${newestSet(context)}`,
    `item ${item?.itemType ?? 'none'}; calls ${CALLS.filter((name) => item && typeof item[name] === 'function').join(', ') || 'none'}`,
    `read ${read ? `${read.read} of ${read.total}` : 'nothing'}`,
  ].join('\n');
}
