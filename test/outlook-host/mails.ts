import type { OutlookItem } from './outlook-item';

export const jonas = { name: 'Jonas Weber', address: 'jonas.weber@northlight.example' };
export const ana = { name: 'Ana Ruiz', address: 'ana.ruiz@corvane.example' };
export const carla = { name: 'Carla Ito', address: 'carla.ito@corvane.example' };

/** A first mail of a stranger, which answers nothing. */
export const question: OutlookItem = {
  id: 'AAMkAGVm+Item/1=',
  subject: 'Rollout in two plants',
  conversationId: 'AAQkAGVm+Conv/1=',
  internetMessageId: '<first@corvane.example>',
  date: Date.UTC(2026, 5, 10, 12, 4),
  from: ana,
  to: [jonas],
  cc: [carla],
  body: { html: '<p>Plant one by March, please.</p>', text: 'Plant one by March, please.' },
};

/** The rep's answer to it, and the buyer's next one, each with the mail before it below. */
export const answer: OutlookItem = {
  ...question,
  id: 'AAMkAGVm+Item/2=',
  subject: 'RE: Rollout in two plants',
  internetMessageId: '<second@northlight.example>',
  references: ['<first@corvane.example>'],
  date: Date.UTC(2026, 5, 10, 15, 20),
  from: jonas,
  to: [ana],
  cc: [],
  body: {
    html: `<p>March works for us.</p><div id="divRplyFwdMsg"><b>From:</b> Ana Ruiz &lt;${ana.address}&gt;<br><b>Sent:</b> Wednesday<br><b>To:</b> Jonas<br><b>Subject:</b> Rollout in two plants</div><div>&nbsp;</div><p>Plant one by March, please.</p>`,
    text: 'March works for us.\n\nFrom: Ana Ruiz',
  },
};
export const thanks: OutlookItem = {
  ...question,
  id: 'AAMkAGVm+Item/3=',
  subject: 'RE: Rollout in two plants',
  internetMessageId: '<third@corvane.example>',
  references: ['<first@corvane.example>', '<second@northlight.example>'],
  date: Date.UTC(2026, 5, 11, 7, 2),
  body: { html: '<p>Good. Who signs?</p>', text: 'Good. Who signs?' },
};

/** Another deal's mail. */
export const security: OutlookItem = {
  ...question,
  id: 'AAMkAGVm+Item/9=',
  subject: 'Security questions',
  conversationId: 'AAQkAGVm+Conv/9=',
  internetMessageId: '<ninth@osterby.example>',
  date: Date.UTC(2026, 5, 11, 6, 1),
  from: { name: 'Lea Holm', address: 'lea.holm@osterby.example' },
  cc: [],
  body: { html: '<p>Where is the data kept?</p>', text: 'Where is the data kept?' },
};

/** A reply the rep has begun to the first mail; nothing is written in it yet. */
export const replying: OutlookItem = {
  ...question,
  id: '',
  compose: true,
  subject: 'RE: Rollout in two plants',
  from: jonas,
  to: [ana],
  cc: [],
  body: {
    html: `<div class="elementToProof"><br></div><div id="Signature"><p>Jonas Weber</p></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ana Ruiz &lt;${ana.address}&gt;<br><b>Sent:</b> Wednesday, June 10, 2026 2:04 PM<br><b>To:</b> Jonas Weber<br><b>Subject:</b> Rollout in two plants</div><div><br></div><p>Plant one by March, please.</p>`,
    text: '',
  },
};
