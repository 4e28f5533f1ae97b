import type { Match } from '../domain/match';

/** Rows as the evaluation command takes them: what is missing has a default. */
export type MatchExample = {
  readonly name: string;
  readonly records: Readonly<Record<string, unknown>>;
  readonly thread: Readonly<Record<string, unknown>>;
  readonly status: Match['status'];
  readonly decided?: string;
  readonly says?: string;
};

const rep = { id: 'rep', name: 'Jonas', email: 'jonas@northlight.example' };
const companies = [
  { id: 'corvane', name: 'Corvane GmbH', domains: ['corvane.example'] },
  { id: 'halden', name: 'Halden Marine Ltd', domains: ['halden.co.uk'] },
];
const contacts = [
  {
    id: 'marta',
    companyId: 'corvane',
    name: 'Marta Lindqvist',
    email: 'marta@corvane.example',
    otherEmails: ['marta.example@gmail.com'],
  },
  { id: 'ole', companyId: 'corvane', name: 'Ole Brandt', email: 'ole@corvane.example' },
];
const rollout = { id: 'rollout', name: 'Corvane rollout 2027', companyId: 'corvane', ownerId: 'rep' };
const audit = { id: 'audit', name: 'Energy audit', companyId: 'corvane', ownerId: 'rep' };
const fleet = { id: 'fleet', name: 'Fleet sensors', companyId: 'halden', ownerId: 'rep' };
const records = {
  rep,
  companies,
  contacts,
  deals: [rollout, audit, fleet],
  stakeholders: [{ dealId: 'rollout', contactId: 'marta' }],
};

function from(address: string, subject = 'Hello', text = 'Hi Jonas, a short question.') {
  return {
    id: 't',
    subject,
    messages: [{ from: address, to: 'jonas@northlight.example', at: '2026-06-09T10:00:00Z', text }],
  };
}

export const examples: readonly MatchExample[] = [
  {
    name: 'a contact of the deal writes',
    records,
    thread: from('marta@corvane.example'),
    status: 'decided',
    decided: 'rollout',
    says: 'Marta Lindqvist is a contact on this deal',
  },
  {
    name: 'the page names some people without an address: the one deal that fits is asked for, not taken',
    records,
    thread: { ...from('marta@corvane.example'), source: 'outlook-web' },
    status: 'weak',
    says: 'Marta Lindqvist is a contact on this deal',
  },
  {
    name: 'such a page, but a next step of the deal came from this very thread',
    records: {
      ...records,
      nextSteps: [{ id: 's', dealId: 'rollout', threadId: 't', what: 'Send the plan', due: '2026-06-12' }],
    },
    thread: { ...from('marta@corvane.example'), source: 'outlook-web' },
    status: 'decided',
    decided: 'rollout',
  },
  {
    name: 'she writes from her other address',
    records,
    thread: from('marta.example@gmail.com'),
    status: 'decided',
    decided: 'rollout',
  },
  { name: 'a colleague fits two deals of the company', records, thread: from('ole@corvane.example'), status: 'tie' },
  {
    name: 'the subject settles it',
    records,
    thread: from('ole@corvane.example', 'Re: Energy audit'),
    status: 'decided',
    decided: 'audit',
    says: 'The subject names the deal Energy audit',
  },
  {
    name: 'a stranger from a subdomain of a company with one deal',
    records,
    thread: from('new.example@mail.halden.co.uk'),
    status: 'decided',
    decided: 'fleet',
  },
  { name: 'only the suffix is shared', records, thread: from('new.example@other.co.uk'), status: 'none' },
  { name: 'a stranger names the deal', records, thread: from('x@unknown.example', 'Fleet sensors'), status: 'weak' },
  { name: 'a stranger names nothing', records, thread: from('x@unknown.example'), status: 'none' },
  { name: 'only our own people', records, thread: from('dana@northlight.example'), status: 'none' },
  {
    name: 'the open deal beats the closed one',
    records: { ...records, stakeholders: [], deals: [{ ...rollout, outcome: 'lost' }, audit] },
    thread: from('ole@corvane.example'),
    status: 'decided',
    decided: 'audit',
  },
  {
    name: 'a closed deal alone is still known by its contact',
    records: { ...records, deals: [{ ...rollout, outcome: 'won' }] },
    thread: from('marta@corvane.example'),
    status: 'decided',
    decided: 'rollout',
  },
  {
    name: 'two people of one deal beat one',
    records: {
      ...records,
      stakeholders: [
        { dealId: 'rollout', contactId: 'marta' },
        { dealId: 'rollout', contactId: 'ole' },
        { dealId: 'audit', contactId: 'marta' },
      ],
    },
    thread: {
      id: 't',
      messages: [
        { from: 'marta@corvane.example', to: ['jonas@northlight.example'], cc: ['ole@corvane.example'], text: 'Hi' },
      ],
    },
    status: 'decided',
    decided: 'rollout',
  },
  {
    name: 'the rep linked the thread',
    records: { ...records, threadLinks: [{ threadId: 't', dealId: 'fleet' }] },
    thread: from('marta@corvane.example'),
    status: 'decided',
    decided: 'fleet',
    says: 'You linked this thread to this deal',
  },
  {
    name: 'the newest link counts',
    records: {
      ...records,
      threadLinks: [
        { threadId: 't', dealId: 'fleet', at: 1 },
        { threadId: 't', dealId: 'audit', at: 2 },
      ],
    },
    thread: from('marta@corvane.example'),
    status: 'decided',
    decided: 'audit',
  },
];

export const notADeal: MatchExample = {
  name: 'the rep said it is no deal',
  records: { ...records, threadLinks: [{ threadId: 't', dealId: null, at: 1 }] },
  thread: from('marta@corvane.example'),
  status: 'not-a-deal',
};
