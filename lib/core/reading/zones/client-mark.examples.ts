import { OLD, type ZoneExample } from './zone-example';

/** Elements that programs mark as history, by the attribute that tells. */
const HISTORIES = [
  'class="freshdesk_quote"',
  'class="J-reply ntes-mailmaster-quote"',
  'class="ydp1a2byahoo_quoted" id="ydp1a2byahoo_quoted_77"',
  'class="history"',
  'class="quotedReply"',
  'class="protonmail_quote"',
  'name="messageReplySection"',
  'title="beforequote:::"',
  'class="replySplit"',
  'id="origbody"',
  'style="border:none;border-top:solid #CCCCCC 1.0mm;padding:3.0cm 0pt 0pt 0pt"',
];
const SIGNATURES = [
  'class="edo-signature"',
  'id="ymail_android_signature"',
  'data-marker="__SIG_PRE__"',
  'data-signature-widget="container"',
  'id="Zm-_Id_-Sgn"',
];

export const clientMarks: readonly ZoneExample[] = [
  ...HISTORIES.map((attribute) => ({
    name: `history: ${attribute}`,
    html: `<div>Thursday works.</div><div ${attribute}>${OLD}</div>`,
    own: 'Thursday works.',
    quoted: OLD,
  })),
  ...SIGNATURES.map((attribute) => ({
    name: `signature: ${attribute}`,
    html: `<div>Thursday works.</div><div ${attribute}>Mia at Buyer</div><blockquote type="cite">${OLD}</blockquote>`,
    own: 'Thursday works.',
    signature: 'Mia at Buyer',
    quoted: OLD,
  })),
  {
    name: 'history that holds all the words',
    html: '<div class="gmail_quote">Yes, please go on.</div>',
    own: 'Yes, please go on.',
  },
  {
    name: 'a price quote is no history',
    html: '<div>Our needs:</div><table class="quote-table"><tr><td>40 seats</td></tr></table>',
    own: 'Our needs:\n40 seats',
  },
  {
    name: 'Apple Mail, a signature that begins with a line break',
    html: `<body>Received.<br id="lineBreakAtBeginningOfSignature"><div>Mia at Buyer</div><div><br><blockquote type="cite">${OLD}</blockquote></div><div>One more thing.</div></body>`,
    own: 'Received.\nOne more thing.',
    signature: 'Mia at Buyer',
    quoted: OLD,
  },
  {
    name: 'words that open like an intro right above a marked one',
    html: `<div>9.45 AM: summary</div><div>10 AM: the app</div><div class="yahoo_quoted"><div>On Monday Jonas wrote:</div><div>${OLD}</div></div>`,
    own: '9.45 AM: summary\n10 AM: the app',
    quoted: OLD,
  },
  {
    name: 'Roundcube, answered below',
    html: `<p id="reply-intro">Am 2026-09-07 09:14, schrieb Jonas:</p><blockquote type="cite">${OLD}</blockquote><p>Kein Budget.</p>`,
    own: 'Kein Budget.',
    quoted: OLD,
  },
  {
    name: 'an indent of the writer in a mail without history',
    html: '<div>Your contract says:<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Ninety days</div></blockquote><div>We need 30.</div></div>',
    own: 'Your contract says:\nNinety days\nWe need 30.',
  },
  {
    name: 'a quotation without any mark',
    html: `<div>No.</div><blockquote>${OLD}</blockquote>`,
    own: 'No.',
    quoted: OLD,
  },
];
