import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'We have chosen to stay with Salesforce.',
    'Going with Acme on this one.',

    'We went with another vendor.',
    'We have already signed with a different provider.',
    'We just renewed our contract with our current supplier.',
    "We're happy with our current setup.",
    'We built something in-house.',
    'Another company won the tender, we have chosen a competitor.',
    'Were happy w/ current provider',
    'We are locked into a contract with our existing vendor.',
    'Wir haben uns für einen Mitbewerber entschieden.',
    'Nous avons retenu un autre prestataire.',
    'Ya trabajamos con otro proveedor.',
    'We hebben voor een andere partij gekozen.',
    'Abbiamo già un fornitore.',
    'Tallio won the contract.',
    'We went with Tallio in the end.',
    'Our IT built their own version.',
    'Der Auftrag ist an einen anderen Anbieter gegangen.',
    'Al final nos hemos quedado con otro proveedor.',
  ],
  pass: [
    'Our current vendor does not offer this, that is why we talk to you.',
    'We went with option B, please send the contract.',

    'A competitor is cheaper by 20 %, can you match that?',
    'We have chosen your proposal.',
    "I'm happy with the terms, please send the contract.",
    'Would you work with another vendor on the integration?',
    'If we went with another provider, what would we lose?',
    'We have not decided yet.',
    'We already have a meeting on Friday.',
    'The pilot users are happy with the tool.',
    'I have asked you twice already.',
    'Wir sind zufrieden mit dem Ergebnis des Tests.',
    'Nous sommes contents de la démo.',
  ],
};
