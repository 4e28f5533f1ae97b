import { describe } from 'vitest';
import type { MessageId } from '../../lib/core/domain/ids';
import { officeAdapter } from '../../lib/mail/office/office-adapter';
import { outlookMessageId, outlookThreadId } from '../../lib/mail/office/office-ids';
import { testMailAdapter } from '../contract/mail-adapter';
import { fakeOffice } from '../outlook-host/fake-office';
import { question, replying } from '../outlook-host/mails';
import type { OutlookItem } from '../outlook-host/outlook-item';
import { standingClock } from '../outlook-host/standing-clock';

const thread = outlookThreadId(question.conversationId ?? '');

function open(item: OutlookItem | null, message: MessageId) {
  const clock = standingClock();
  const office = fakeOffice(item);
  return {
    adapter: officeAdapter(office.host, new AbortController().signal, { deps: clock.deps }),
    thread,
    message,
    words: question.body.text,
    focused: () => '',
    sent: () => 0,
    async settle() {
      await new Promise((resolve) => setTimeout(resolve));
      clock.advance(2_000);
      await new Promise((resolve) => setTimeout(resolve));
    },
    office,
  };
}

describe('beside a mail that was received', () => {
  const message = outlookMessageId({ itemId: question.id, internetMessageId: question.internetMessageId });
  testMailAdapter({
    open(situation) {
      const opened = open(situation === 'one-thread' ? question : null, message);
      return {
        ...opened,
        // every draft of ours stands in a form of its own
        draft: () => opened.office.drafts.map(({ html }) => html).join('\n') || null,
        type: () => {},
        cannot: ['focus', 'follow-reply'],
      };
    },
  });
});

describe('beside a reply being written', () => {
  testMailAdapter({
    open(situation) {
      const opened = open(situation === 'one-thread' ? replying : null, `${thread}/answered` as MessageId);
      const { office } = opened;
      return {
        ...opened,
        draft: () => office.written(),
        // the rep's words end above the signature
        type: (text) =>
          office.write(office.written().replace('<div id="Signature">', `<div>${text}</div><div id="Signature">`)),
        cannot: ['focus'],
      };
    },
  });
});
