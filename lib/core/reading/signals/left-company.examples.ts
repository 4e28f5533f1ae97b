import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'Ana left the company in May.',
    'I no longer work at Corvane.',
    'He is no longer with us.',
    'Marta has retired.',
    'This mailbox is no longer monitored.',
    'My last day at Corvane is Friday.',
    'Sie ist nicht mehr bei uns tätig.',
    'Elle ne fait plus partie de la société.',
    'Ya no trabaja aquí.',
    'Hij is niet meer werkzaam bij ons.',
    'Non lavora più per la nostra azienda.',
    'Mr Okafor passed away in June.',
    'Il a pris sa retraite.',
    'Marco non fa più parte del nostro staff.',
  ],
  pass: [
    'I left a comment in the document.',
    'We have two days left.',
    'There is not much budget left this year.',
    "I'm leaving for the airport now, let's talk tomorrow.",
    'She left the meeting early.',
    'The clause does not work for us.',
    'I have already left him a voicemail.',
    'I think I left my laptop open.',
  ],
};
