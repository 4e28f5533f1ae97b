import type { SignalKind } from '../../lib/core/domain/signal';
import { at, type MailSpec, mail, situation, threadId } from './build-situation';
import type { GateExamples } from './examples';

/** The buyer asks for something to be sent, and there is nothing in it for an owner to look at. */
export const plainQuestion = {
  from: 'ana',
  on: '2026-06-10',
  text: 'Could you send the plan?',
  signals: [{ kind: 'open-question', quote: 'Could you send the plan?' }],
} as const satisfies MailSpec;

/** Their newest mail calls for no answer. */
export const thanks = { from: 'ana', on: '2026-06-10', text: 'Thank you!' } as const satisfies MailSpec;

type Raised = {
  readonly gate: string;
  readonly kind: SignalKind;
  /** The buyer's sentence that raises it. */
  readonly words: string;
  /** A part of the message. */
  readonly says: string;
};

/** What holds for every review that a sentence of the buyer raises; each gate adds what is its own. */
export function raisedByBuyer({ gate, kind, words, says }: Raised) {
  const asked: MailSpec = {
    from: 'ana',
    on: '2026-06-10',
    text: `${words} Thanks.`,
    signals: [{ kind, quote: words }],
  };
  const likely: MailSpec = { ...asked, signals: [{ kind, certainty: 'likely', quote: words }] };
  const answered: MailSpec = { from: 'jonas', on: '2026-06-10T15:00:00Z', text: 'I will come back to you.' };
  const promised: MailSpec = { ...answered, promises: [{ due: '2026-06-11', quote: 'I will come back to you.' }] };
  const said = (yes: boolean) => ({
    answers: [{ threadId, messageId: mail(1), gate, yes, at: at('2026-06-11') }],
  });
  return {
    fires: [
      { name: 'the buyer raised it', on: situation({ mails: [asked] }), quote: words, says },
      {
        name: 'raised in the mail before their newest one',
        on: situation({ mails: [asked, { from: 'ana', on: '2026-06-11', text: 'And good morning.' }] }),
      },
      { name: 'put off by us with a promise that is due now', on: situation({ mails: [asked, promised] }) },
      { name: 'a likely one that the rep confirmed', on: situation({ mails: [likely], records: said(true) }) },
    ],
    pass: [
      { name: 'a plain question', on: situation({ mails: [plainQuestion] }) },
      { name: 'answered, and there is nothing to write now', on: situation({ mails: [asked, answered] }) },
      { name: 'in our own mail', on: situation({ mails: [{ ...asked, from: 'jonas' }] }) },
      { name: 'a likely one that the rep denied', on: situation({ mails: [likely], records: said(false) }) },
    ],
    unknown: [{ name: 'words that may be about it', on: situation({ mails: [likely] }), quote: words }],
  } as const satisfies GateExamples;
}
