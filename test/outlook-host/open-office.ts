import type { ThreadView } from '../../lib/mail/mail-adapter';
import { officeAdapter } from '../../lib/mail/office/office-adapter';
import type { OfficeOptions } from '../../lib/mail/office/office-deps';
import { outlookThreadId } from '../../lib/mail/office/office-ids';
import { type FakeOfficeOptions, fakeOffice } from './fake-office';
import { question } from './mails';
import type { OutlookItem } from './outlook-item';
import { standingClock } from './standing-clock';

export const thread = outlookThreadId(question.conversationId ?? '');
export const forever = () => new AbortController().signal;

/** The adapter on a fake Office with one mail open, and what it told. */
export function openOffice(
  item: OutlookItem | null,
  options: FakeOfficeOptions & Pick<OfficeOptions, 'readWhole'> = {},
) {
  const clock = standingClock();
  const office = fakeOffice(item, options);
  const { readWhole } = options;
  const adapter = officeAdapter(office.host, forever(), { deps: clock.deps, ...(readWhole && { readWhole }) });
  const views: ThreadView[] = [];
  const settle = async (ms = 0) => {
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(ms);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const follow = async () => {
    adapter.watchThread((view) => views.push(view), forever());
    await settle();
  };
  const insert = (text = 'Hi Ana', more: object = {}) =>
    adapter.insertDraft({ thread, text, mode: 'reply', keepExisting: false, ...more }, forever());
  const told = () =>
    views.map((view) =>
      view.status === 'ok' ? view.thread.subject : 'reason' in view ? `${view.reason}: ${view.subject}` : view.status,
    );
  return { clock, office, adapter, views, settle, follow, insert, told };
}

/** The thread of the last view. */
export function newest(views: readonly ThreadView[]) {
  const view = views.at(-1);
  if (view?.status !== 'ok') throw new Error(`not read: ${JSON.stringify(view)}`);
  return view.thread;
}
