import type { ZoneExample } from './zone-example';

/** Where a signature begins, and what only looks like one. */
export const signatures: readonly ZoneExample[] = [
  {
    name: 'a card without a sign-off',
    text: 'We pass for now.\n\nMia Holt, MBA\nHead of Purchasing\nNorth Hall\n12 Long Lane, Leeds\nOffice 0113 496 0000\n',
    own: 'We pass for now.',
    signature: 'North Hall',
  },
  {
    name: 'name and title in one line, all contacts in another',
    text: 'Looks good.\n\nMia Holt COO\n\nEmail: mia@buyer.example Phone: +44 20 7946 0958\n',
    own: 'Looks good.',
    signature: 'Mia Holt',
  },
  {
    name: 'a name and a title, nothing to reach',
    text: 'Looks good.\n\nMia Holt\nProcurement Manager, Buyer plc\n',
    own: 'Looks good.',
    signature: 'Buyer plc',
  },
  {
    name: 'a name and a title behind a bar, last line',
    text: 'Looks good.\n\nMia\n\nMia Holt (she/her) │ Head of Purchasing\n',
    own: 'Looks good.\n\nMia',
    signature: 'Head of Purchasing',
  },
  {
    name: 'a card with a slogan, in German with one greeting',
    text: 'Das Ticket kann zu.\n\nMit freundlichem Gruß\n\nMia Holt\nEinkauf\n\nKäufer AG\nTel.: +49 30 1234567\nWir bewegen was.\n',
    own: 'Das Ticket kann zu.',
    signature: 'Käufer AG',
  },
  {
    name: 'two sign-offs in one line',
    text: 'Till januari.\n\nMed vänlig hälsning / Kind regards\n\nMia Holt\nKund AB\n+46 70 123 45 67\n',
    own: 'Till januari.',
    signature: 'Kund AB',
  },
  {
    name: 'thanks and a sign-off in one line',
    text: 'Bis Januar.\n\nNochmals vielen Dank und herzliche Grüße\n\nMia Holt\nKäufer GmbH\nwww.kaeufer.example\n',
    own: 'Bis Januar.',
    signature: 'Käufer GmbH',
  },
  {
    name: 'the words end with a name, the card follows',
    text: 'In January.\n\nBest\nMia\n\nMia Holt | COO | Buyer Ltd\n+44 20 7946 0958 | mia@buyer.example\nOne box at a time.\n',
    own: 'In January.\n\nBest\nMia',
    signature: 'One box',
  },
  {
    name: 'the words end with a name, two dashes follow',
    text: 'In January.\n\nBest,\nMia\n\n--\nBuyer Ltd, Leeds\n',
    own: 'In January.\n\nBest,\nMia',
    signature: 'Leeds',
  },
  {
    name: 'a name below a rule',
    text: 'Confirmed.\n\n________________________\nMia Holt\n',
    own: 'Confirmed.',
    signature: 'Mia Holt',
  },
  {
    name: 'rules between the parts of the words',
    text: 'Two ways:\n--------\nA: forty seats.\n--------\nB: sixty seats.\n\nWhich one?\n',
    own: 'Two ways:\n--------\nA: forty seats.\n--------\nB: sixty seats.\n\nWhich one?',
  },
  {
    name: 'the card of somebody else',
    text: 'Dan handles this now:\n\nDan Ford\nHead of IT\ndan.ford@buyer.example\n+44 20 7946 0000\n',
    own: 'Dan handles this now:\n\nDan Ford\nHead of IT\ndan.ford@buyer.example\n+44 20 7946 0000',
  },
  {
    name: 'the address of a company in the words',
    text: 'Send the invoice to:\n\nBuyer Ltd\n\nAccounts Payable\n\nap@buyer.example\n\n+44 20 7946 0000\n',
    own: 'Send the invoice to:\n\nBuyer Ltd\n\nAccounts Payable\n\nap@buyer.example\n\n+44 20 7946 0000',
  },
  {
    name: 'addresses in the words, then the card of the writer',
    text: 'Write to these:\n\neva@buyer.example\n\ndan@buyer.example\n\nMia Holt\n+44 20 7946 0000\nmia@buyer.example\n',
    own: 'Write to these:\n\neva@buyer.example\n\ndan@buyer.example',
    signature: 'Mia Holt',
  },
  {
    name: 'the last of a list with dashes',
    text: 'We need:\n\n- price\n- term\n- start\n\n-- Mia\n',
    own: 'We need:\n\n- price\n- term\n- start',
    signature: 'Mia',
  },
  {
    name: 'thanks, name and card in one line',
    text: 'Next week.\n\nThanks, Mia Holt | Buyer Ltd | +44 20 7946 0958\n',
    own: 'Next week.',
    signature: 'Buyer Ltd',
  },
  {
    name: 'the pictures of a signature',
    text: 'Next week.\n\nBest,\nMia\n\n[cid:image001.png@01DC3B2A]\n[image: Buyer] <https://buyer.example/>\n',
    own: 'Next week.\n\nBest,\nMia',
    signature: 'image001',
  },
  { name: 'a picture that was sent', text: '[image: plan.png]\n', own: '[image: plan.png]' },
  {
    name: 'a picture between the words',
    text: 'See the plan:\n\n[image: plan.png]\n\nIs that right?\n',
    own: 'See the plan:\n\n[image: plan.png]\n\nIs that right?',
  },
  {
    name: 'a name in the words',
    text: 'I asked\n\nDan Ford\n\nand he says the budget is gone.\n',
    own: 'I asked\n\nDan Ford\n\nand he says the budget is gone.',
  },
  {
    name: 'a sentence about regards',
    text: 'Give my best regards to Jonas.\nWe talk on Monday.\n',
    own: 'Give my best regards to Jonas.\nWe talk on Monday.',
  },
  {
    name: 'an app in Portuguese',
    text: 'Fechado.\n\nObter o Outlook para iOS<https://aka.example/o>\n',
    own: 'Fechado.',
    signature: 'Outlook',
  },
  {
    name: 'an app in German',
    text: 'Passt.\n\nHolen Sie sich Outlook für Android\n',
    own: 'Passt.',
    signature: 'Outlook',
  },
  {
    name: 'an app in the words',
    text: 'We need it for Android.\n\nGet us a quote for the iPad\n',
    own: 'We need it for Android.\n\nGet us a quote for the iPad',
  },
  {
    name: 'what was sent, and how',
    text: 'The contract?\n\nSent with UPS on Friday.\n',
    own: 'The contract?\n\nSent with UPS on Friday.',
  },
];
