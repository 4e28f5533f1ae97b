import type { SignalExamples } from './signal-examples';

export const examples: SignalExamples = {
  fires: [
    'I would appreciate it if you did not contact me further.',
    'Please remove john.smith@corvane.example from your list.',
    'Please ensure we are not contacted again.',

    'Please take our whole team off your distribution.',
    'STOP',
    'unsubscribe me pls',
    'Kindly cease all further communication with this address.',
    "I'd rather not receive these mails any more.",
    'We do not wish to be contacted again.',
    'Can you delete all data you hold about me?',
    'Please unsubscribe my colleague Tom Baker as well.',
    'Take me off this list, thanks.',
    'Pls remove me frm ur mailing list',
    'I have asked you twice to stop emailing me.',
    'Bitte löschen Sie meine Daten und schreiben Sie mir nicht mehr.',
    'Merci de me désinscrire de votre liste.',
    'Por favor, denme de baja de su lista.',
    'Peço que me removam da vossa lista.',
    'Graag uitschrijven.',
    'Vi chiedo di non contattarmi più.',
  ],
  pass: [
    'We want to opt out of the support package, the licence is fine.',
    'Is there a way to stop the trial automatically?',
    'Please remove the discount line from the quote.',

    'How does the unsubscribe link in your product work?',
    'Can our users opt out of tracking in your tool?',
    'Stop by our booth on Tuesday if you can.',
    'We need a stop-loss rule in the module.',
    'Please remove clause 4 from the contract.',
    'Please remove me from the cc, Tom will take over.',
    'Please call me instead of emailing.',
    'We would like to opt out of the auto-renewal clause.',
    'Thanks, see below.\n\nOn Mon, Jun 8, 2026 at 9:00 AM Jonas Weber <jonas@northlight.example> wrote:\n> To unsubscribe, reply STOP.',
    'Sounds good.\n\n--\nUnsubscribe | Privacy',
  ],
};
