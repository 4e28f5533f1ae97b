import { defineContentScript } from 'wxt/utils/define-content-script';
import { browserPage } from '@/lib/mail/outlook-web/browser-page';
import { outlookWebAdapter } from '@/lib/mail/outlook-web/outlook-web-adapter';
import { attachToMail } from '../shared/mail-page/attach-to-mail';

export default defineContentScript({
  // cloud.microsoft: Outlook on the web moves there (docs, 2025)
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  runAt: 'document_idle',
  main(ctx) {
    attachToMail(outlookWebAdapter(document, browserPage()), ctx.signal, () => ctx.abort());
  },
});
