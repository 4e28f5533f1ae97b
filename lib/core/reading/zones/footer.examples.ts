import type { ZoneExample } from './zone-example';

/** Footers and notices that the program or the company adds. */
export const footers: readonly ZoneExample[] = [
  {
    name: 'a notice before the legal text',
    text: 'Fine.\n\nNOTICE: The information in this e-mail is confidential.\n',
    own: 'Fine.',
    disclaimer: 'confidential',
  },
  ...[
    'Please notify the sender immediately if you received this in error.',
    'If you received this by mistake, please delete this email.',
    'Unauthorized use of this information is prohibited.',
    'CONFIDENTIAL AND PRIVILEGED',
    'Think before you print.',
    '[Message clipped]  View entire message',
    'Diese E-Mail wurde von einer Antivirussoftware auf Viren geprüft.',
    "L'absence de virus dans ce courrier a été vérifiée.",
    'Follow us on LinkedIn <https://linkedin.example/b>',
    'Bitte informieren Sie den Absender, falls Sie diese Mail irrtümlich erhalten haben.',
    'Si vous avez reçu ce message par erreur, merci de le détruire.',
    'Si ha recibido este mensaje por error, le rogamos que lo elimine.',
    'Se avete ricevuto questo messaggio per errore, vi preghiamo di cancellarlo.',
    'Se recebeu esta mensagem por engano, por favor elimine-a.',
    'Indien u dit bericht ten onrechte ontvangt, verzoeken wij u het te verwijderen.',
  ].map((line) => ({ name: `a footer: ${line}`, text: `Fine.\n\n${line}\n`, own: 'Fine.', disclaimer: line })),
  ...[
    'If you are not the right person, please forward this.',
    'We received this email in error twice now.',
    'Please keep this confidential until Monday.',
    'Copying me in is fine, disclosure of prices is not.',
    'Think again before you sign.',
  ].map((line) => ({ name: `words: ${line}`, text: `Fine.\n\n${line}\n`, own: `Fine.\n\n${line}` })),
  {
    name: 'a label of the company on top',
    text: '[Buyer Official Use Only - General]\n\nFine.\n',
    own: 'Fine.',
    notice: 'General',
  },
  {
    name: 'attention to people outside is no banner',
    text: 'Attention: our external counsel changed, please update your records.\n\nMia\n',
    own: 'Attention: our external counsel changed, please update your records.\n\nMia',
  },
  {
    name: 'a little tree that became a letter',
    text: 'Fine.\n\nP Please consider the environment before printing this e-mail\n',
    own: 'Fine.',
    disclaimer: 'environment',
  },
  {
    name: 'a legal footer in Italian',
    text: 'Va bene.\n\nAi sensi del Regolamento UE 2016/679 le informazioni sono riservate.\n',
    own: 'Va bene.',
    disclaimer: 'riservate',
  },
  {
    name: 'the block of a video call',
    text: 'See you there.\n\n________________________________________\nMicrosoft Teams Need help?\nJoin the meeting now\nMeeting ID: 123\n',
    own: 'See you there.',
    disclaimer: 'Meeting ID',
  },
  {
    name: 'a video call in the words',
    text: 'Microsoft Teams works better for us.\n\nJoin us on Monday.\n',
    own: 'Microsoft Teams works better for us.\n\nJoin us on Monday.',
  },
  {
    name: 'the rule of a banner',
    text: '[External Email] This email originated from outside of our organisation.\n________________________________\nWorks for us.\n',
    own: 'Works for us.',
    notice: 'External',
  },
  {
    name: 'the mark of a mail gateway',
    text: 'ZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\nThis message came from outside your organization.\nZjQcmQRYFpfptBannerEnd\n\nYes.\n',
    own: 'Yes.',
    notice: 'outside',
  },
  {
    name: 'the number of a ticket above its history',
    text: 'Still waiting.\n\n{#HS:12345-678#}\nOn Mon, Sep 7, 2026 at 9:14 AM CEST, Jonas <jonas@seller.example> wrote:\n\nIt is on its way.\n',
    own: 'Still waiting.',
    quoted: 'on its way',
  },
  {
    name: 'a ticket system with its own words',
    text: 'New details.\n## Reply above ##\nOld text\n',
    own: 'New details.',
    quoted: 'Old text',
  },
  {
    name: 'a reply above in the words',
    text: 'My reply above covers it.\nThe line about seats is wrong.\n',
    own: 'My reply above covers it.\nThe line about seats is wrong.',
  },
];
