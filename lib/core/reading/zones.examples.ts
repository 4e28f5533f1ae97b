import { clients } from './zones/client.examples';
import { clientMarks } from './zones/client-mark.examples';
import { footers } from './zones/footer.examples';
import { histories } from './zones/history.examples';
import { headerBlocks, intros } from './zones/language.examples';
import { signatures } from './zones/signature.examples';
import { OLD, type ZoneExample } from './zones/zone-example';

const texts: readonly ZoneExample[] = [
  { name: 'one line', text: 'No thanks.', own: 'No thanks.' },
  { name: 'one line and a phone', text: 'Not now.\n\nSent from my iPhone', own: 'Not now.', signature: 'iPhone' },
  {
    name: 'a phone app with its link',
    text: 'Not now.\n\nSent from Fastmove<https://fastmove.example/r?b=1>',
    own: 'Not now.',
    signature: 'Fastmove',
  },
  { name: 'a phone in Italian', text: 'Va bene.\n\nInviato da iPhone', own: 'Va bene.', signature: 'Inviato' },
  {
    name: 'inline answers under each quote',
    text: `Hi Jonas,\n\nOn Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> How many seats?\n\nForty.\n\n> ${OLD}\n\nNo, keep me on it.\n`,
    own: 'Hi Jonas,\n\nForty.\n\nNo, keep me on it.',
    quoted: OLD,
  },
  {
    name: 'answered below the quote',
    text: `On Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> ${OLD}\n\nNo, thanks.\n`,
    own: 'No, thanks.',
    quoted: OLD,
  },
  {
    name: 'the list footer below the quote',
    text: `Fine.\n\nOn 07/09/2026 09:14, Jonas wrote:\n> ${OLD}\n\n_______________________________________________\nbuyers mailing list\nbuyers@list.example\nhttps://list.example/buyers\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a quote marked with bars',
    text: `Fine.\n\n2026/9/7 Jonas <jonas@seller.example>\n\n| ${OLD}\n|\n| Jonas\n|\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a forwarded mail',
    text: 'FYI\n\n---------- Forwarded message ---------\nFrom: Eva <eva@buyer.example>\nDate: Mon, Sep 7, 2026 at 9:14 AM\nSubject: Re: offer\nTo: Mia <mia@buyer.example>\n\nThe budget is fine.\n',
    own: 'FYI',
    forwarded: 'The budget is fine.',
  },
  {
    name: 'a forwarded mail, Apple in German',
    text: 'Zur Info.\n\nAnfang der weitergeleiteten Nachricht:\n\nVon: Eva <eva@buyer.example>\nBetreff: Angebot\nDatum: 7. September 2026\n\nDas Budget passt.\n',
    own: 'Zur Info.',
    forwarded: 'Das Budget passt.',
  },
  {
    name: 'Original Message',
    text: `Fine.\n\n-----Original Message-----\nFrom: Jonas\nSent: Monday\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a line of underscores above the headers',
    text: `Fine.\n\n________________________________\nVon: Jonas <jonas@seller.example>\nGesendet: Montag, 7. September 2026 09:14:00\nAn: Mia\nBetreff: Angebot\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'bold headers as stars',
    text: `Fine.\n\n*From:* Jonas <jonas@seller.example>\n*Sent:* Monday, September 7, 2026 9:14 AM\n*To:* Mia\n*Subject:* Offer\n\n${OLD}\n`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a signature behind two dashes',
    text: 'Fine.\n\n-- \nMia Holt\nHead of Purchasing\nBuyer Ltd | +44 20 7946 0958\n',
    own: 'Fine.',
    signature: 'Mia Holt',
  },
  {
    name: 'a sign-off above a card',
    text: 'Please call me on Friday.\n\nKind regards,\nMia Holt\nBuyer Ltd\nwww.buyer.example\n',
    own: 'Please call me on Friday.',
    signature: 'Buyer Ltd',
  },
  {
    name: 'a German sign-off above a card',
    text: 'Bitte am Freitag anrufen.\n\nMit freundlichen Grüßen\nMia Holt\n\nKäufer GmbH\nTel. +49 30 1234567\nGeschäftsführer: Max Holt\n',
    own: 'Bitte am Freitag anrufen.',
    signature: 'Käufer GmbH',
  },
  {
    name: 'a legal footer',
    text: 'Fine.\n\nThis email and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.\n',
    own: 'Fine.',
    disclaimer: 'confidential',
  },
  {
    name: 'an unsubscribe footer of the sender',
    text: 'Fine.\n\nTo unsubscribe from these emails, click here: https://buyer.example/u\n',
    own: 'Fine.',
    disclaimer: 'unsubscribe',
  },
  {
    name: 'banners in two languages',
    text: '[EXTERNAL]\n\nACHTUNG: Diese E-Mail stammt von einem externen Absender.\n\nPasst.\n',
    own: 'Passt.',
    notice: 'externen',
  },
  {
    name: 'a banner before the words of its line',
    text: '[EXTERNAL EMAIL] Fine with me.\n',
    own: '[EXTERNAL EMAIL] Fine with me.',
  },
  {
    name: 'a request that opens like a footer',
    text: 'To stop receiving these mails I have clicked five times. Please remove me.',
    own: 'To stop receiving these mails I have clicked five times. Please remove me.',
  },
  {
    name: 'a postscript below the name',
    text: 'Thursday works.\n\nBest,\nMia\n\nPS: bring the contract.',
    own: 'Thursday works.\n\nPS: bring the contract.',
  },
  {
    name: 'blank lines between the headers',
    text: `Fine.\n\nFrom: Jonas Weber\n\nSent: Monday, September 7, 2026 9:14 AM\n\nTo: Mia Holt\n\nSubject: Offer\n\n${OLD}`,
    own: 'Fine.',
    quoted: OLD,
  },
  {
    name: 'a name before the verb and the date, Finnish',
    text: `Kyllä.\n\nJonas Weber kirjoitti 7.9.2026 klo 9.14:\n> ${OLD}`,
    own: 'Kyllä.',
    quoted: OLD,
  },
  {
    name: 'a one-word answer between two quotes',
    text: `> Is it a no?\nForty\n> ${OLD}\nNo`,
    own: 'Forty\n\nNo',
    quoted: OLD,
  },
  {
    name: 'a ticket system above the history',
    text: `Thursday works.\n\n##- Please type your reply above this line -##\n\nYour request has been updated.\n\n${OLD}`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'a ticket system',
    text: `##- Please type your reply above this line -##\n\nThursday works.\n\nOn Mon, Sep 7, 2026 at 9:14 AM Jonas <jonas@seller.example> wrote:\n> ${OLD}\n`,
    own: 'Thursday works.',
    quoted: OLD,
  },
  {
    name: 'a question that looks like an intro',
    text: 'On Monday you wrote that the price is fixed: is it?\n\nMia',
    own: 'On Monday you wrote that the price is fixed: is it?\n\nMia',
  },
  {
    name: 'labels in the words',
    text: 'Two points:\n\nSubject: fine by me.\nDate: the 15th.\n\nMia',
    own: 'Two points:\n\nSubject: fine by me.\nDate: the 15th.\n\nMia',
  },
  {
    name: 'a list with dashes',
    text: 'We need:\n- 40 seats\n- the API\n\nWhen can we start?',
    own: 'We need:\n- 40 seats\n- the API\n\nWhen can we start?',
  },
  {
    name: 'a sign-off alone',
    text: 'Thursday works.\n\nBest,\nMia',
    own: 'Thursday works.\n\nBest,\nMia',
  },
  {
    name: 'marks without an intro',
    text: `> ${OLD}\nNo.\n> Really?\nYes, really.`,
    own: 'No.\n\nYes, really.',
    quoted: 'Really?',
  },
  {
    name: 'Windows line breaks and hard spaces',
    text: `Fine.\r\n\r\n\u00a0\r\nFrom:\u00a0Jonas <jonas@seller.example>\r\nSent:\u00a0Monday, September 7, 2026 9:14 AM\r\nTo:\u00a0Mia\r\nSubject:\u00a0Offer\r\n\r\n${OLD}\r\n`,
    own: 'Fine.',
    quoted: OLD,
  },
];

export const examples: readonly ZoneExample[] = [
  ...headerBlocks,
  ...intros,
  ...histories,
  ...clients,
  ...clientMarks,
  ...signatures,
  ...footers,
  ...texts,
];
