import type { LintExamples } from './support/lint-examples';

export const examples: LintExamples = {
  fires: [
    { text: 'This offer expires on Friday.', quote: 'This offer expires on Friday.' },
    { text: 'We only have two slots left.', quote: 'We only have two slots left.' },
    { text: 'Prices go up next month.', quote: 'Prices go up next month.' },
    {
      text: 'Two other companies are interested in the July start.',
      quote: 'Two other companies are interested in the July start.',
    },
    { text: 'July is booking up quickly.', quote: 'July is booking up quickly.' },
    { text: 'The rate is only valid until tomorrow.', quote: 'The rate is only valid until tomorrow.' },
    { text: 'Das Angebot gilt nur noch bis Freitag.', quote: 'Das Angebot gilt nur noch bis Freitag.' },
    { text: 'Slots for July are very limited.', quote: 'Slots for July are very limited.' },
    { text: 'This door won’t stay open for long.', quote: 'This door won’t stay open for long.' },
    { text: 'Demand is through the roof this summer.', quote: 'Demand is through the roof this summer.' },
    { text: 'First come, first served.', quote: 'First come, first served.' },
    { text: 'Four other carriers have asked about July.', quote: 'Four other carriers have asked about July.' },
    { text: 'Die letzten Termine gehen schnell weg.', quote: 'Die letzten Termine gehen schnell weg.' },
    { text: 'Il ne reste que deux créneaux en juillet.', quote: 'Il ne reste que deux créneaux en juillet.' },
    { text: 'Quedan pocas plazas para julio.', quote: 'Quedan pocas plazas para julio.' },
  ],
  clean: [
    { text: 'Your ops meeting decides on Friday. Is one page enough?' },
    { text: 'Your current contract ends on 30 June. Who renews it?' },
    { text: 'You said the budget closes in June. Does dispatch fit into it?' },
    { text: 'I’ll hold the time until Monday evening and release it after that.' },
    {
      text: 'The proposal is valid until 30 June, as agreed.',
      context: { agreedTerms: 'proposal valid until 30 June' },
    },
    { text: 'There is no deadline on our side.' },
    { text: 'Seats left of the aisle need a label. Who prints it?' },
    { text: 'Your depot has only two docks left for dispatch in June.' },
    { text: 'Finance closes its books on Friday, so the hand-overs can wait.' },
    { text: 'The last point on your list is the billing hand-over.' },
    { text: 'Just let me know today whether Piotr joins.' },
  ],
};
