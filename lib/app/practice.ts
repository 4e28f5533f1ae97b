import { brief } from '../core/brief';
import type { Brief } from '../core/domain/brief';
import type { MessageId, ThreadId } from '../core/domain/ids';
import type { Instant } from '../core/domain/instant';
import type { Records, Rep } from '../core/domain/records';
import type { Message, Participant, Thread } from '../core/domain/thread';
import { defaultPolicy } from '../core/policy/default-policy';
import { sampleWorkspace } from './sample/sample-workspace';

/** Mails of a made-up buyer to learn the four verdicts on (S4-24); the answer is worked out by the rules, not written down. */
const MAILS = [
  'Thanks for the overview. Could you send me the data sheet for the meters, so that I can show it to our plant lead?',
  'Please take me off your list and do not write to me again.',
  'We like it. Could you do 12 % off the price if we sign for all three sites?',
  'I am out of the office until the end of the month and will read my mail then.',
  'Our legal team would like to change the liability clause before we go on.',
] as const;

const HOUR = 3_600_000;
const BUYER = 'corvane';

export type PracticeMail = {
  readonly from: string;
  readonly text: string;
  readonly verdict: Brief['verdict'];
  /** What the card would say: in two words, and in a sentence. */
  readonly label: string;
  readonly headline: string;
};

/** The mails in order, each on a deal of its own made-up records. Reads and writes nothing. */
export function practiceMails(now: Instant, rep: Rep): readonly PracticeMail[] {
  const records = sampleWorkspace(now, rep);
  const company = records.companies.find(({ id }) => id.endsWith(BUYER));
  const contact = records.contacts.find(({ companyId }) => companyId === company?.id);
  if (!contact) throw new Error(`the sample has nobody at ${BUYER}`);
  const buyer = { name: contact.name, email: contact.email };
  return MAILS.map((text, at) => mailOf(text, at, { buyer, records, rep, now }));
}

type On = { readonly buyer: Participant; readonly records: Records; readonly rep: Rep; readonly now: Instant };

function mailOf(text: string, at: number, { buyer, records, rep, now }: On): PracticeMail {
  const me = { name: rep.name, email: rep.email };
  const messages = [
    messageOf(`p${at}a`, me, buyer, (now - 30 * HOUR) as Instant, 'Here is the overview, as agreed.'),
    messageOf(`p${at}b`, buyer, me, (now - HOUR) as Instant, text),
  ];
  const full = 'full' as const;
  const thread: Thread = {
    id: `practice:${at}` as ThreadId,
    account: rep.email,
    subject: 'The overview',
    messages,
    completeness: { read: 2, total: 2, headers: full, bodies: full, dates: full },
    conversationView: true,
    source: 'paste',
  };
  const { verdict, label, headline } = brief(thread, records, defaultPolicy, now);
  return { from: buyer.name, text, verdict, label, headline };
}

function messageOf(id: string, from: Participant, to: Participant, at: Instant, text: string): Message {
  return {
    ...{ id: id as MessageId, from, to: [to], cc: [], direction: id.endsWith('a') ? 'outbound' : 'inbound', at },
    ...{ atText: '', dateSource: 'header', state: 'expanded', text, html: null, clipped: false },
    ...{ attachments: [], links: [], hiddenChars: 0 },
  };
}
