import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserPage } from '@/lib/mail/gmail/browser-page';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { attachToMail } from '../shared/mail-page/attach-to-mail';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  main(ctx) {
    // Print view and "show original" are documents for reading, not the mail client.
    if (/[?&]view=(pt|om)\b/.test(location.search)) return;
    attachToMail(gmailAdapter(document, browserPage()), ctx.signal, () => ctx.abort());
  },
});
