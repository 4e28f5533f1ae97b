import { defineContentScript } from 'wxt/utils/define-content-script';
import { outlookWebAdapter } from '@/lib/mail/outlook-web/outlook-web-adapter';
import { realPage } from '@/lib/platform/page/real-page';
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
    attachToMail(outlookWebAdapter(document, realPage()), ctx.signal, () => ctx.abort());
  },
});
