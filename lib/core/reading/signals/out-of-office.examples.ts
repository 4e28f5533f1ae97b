import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    { subject: 'Auto reply: Proposal', text: "I'm only sleeping." },
    { text: 'I am out of the office until Monday 22 June with limited access to email.', until: '2026-06-22' },
    { text: "I'm on annual leave from 15 to 26 June.", until: '2026-06-29' },
    { text: 'Thank you for your message. I am currently travelling and will be back on 18 June.', until: '2026-06-18' },
    { text: 'I am away. I will return on July 6th. In urgent cases please contact Tom.', until: '2026-07-06' },
    "I'm on parental leave.",
    { text: 'Ich bin bis einschließlich 19.06.2026 im Urlaub.', until: '2026-06-22' },
    { text: 'Je suis en congés, de retour le 22 juin.', until: '2026-06-22' },
    { text: 'Estaré fuera de la oficina hasta el 22 de junio.', until: '2026-06-22' },
    { text: 'Estou de férias, regresso a 22 de junho.', until: '2026-06-22' },
    { text: 'Ik ben op vakantie en ben op 22 juni weer terug.', until: '2026-06-22' },
    { text: 'Sono in ferie, rientro il 22 giugno.', until: '2026-06-22' },
    'Off sick today, sorry.',
    "I'm in hospital this week.",
  ],
  pass: [
    'Sorry for the late reply, I was out of the office last week.',
    'Does your tool detect out-of-office replies?',
    'Enjoy your vacation!',
    'We are moving away from spreadsheets.',
    "We're out of the office space in Leeds now.",
    'Vou falar com o diretor e retorno amanhã.',
  ],
};
