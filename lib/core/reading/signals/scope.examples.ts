import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'We need 50 seats and the reporting module.',
    'What is the timeline for the rollout?',
    'We need it to integrate with our ERP via the API.',
    "Let's start with the sales team in Leeds.",
    'It must be rolled out before July.',
    'Leave the training days out, the rest of the package is fine.',
    'Wir brauchen die Schnittstelle zu SAP.',
    'Es wären 25 Nutzer.',
    'On commencerait avec dix licences.',
    'Solo necesitamos el módulo de informes.',
    'We would start with a pilot in two locations.',
    'Wie lange dauert die Einführung?',
  ],
  pass: [
    'Please take a seat.',
    'That is user friendly.',
    'The team liked it.',
    'Where is the data hosted?',
    'We tried an integration two years ago and it failed.',
    'Hat Ihr System eine Schnittstelle?',
    'Não é da minha área, fale com a equipe financeira.',
  ],
};
