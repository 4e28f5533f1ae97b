import type { OwnerDuty } from '../domain/records';

type ApprovalRow = {
  /** The gate, or the change where no gate stands for it. */
  readonly id: string;
  /** For the settings table: what would change. */
  readonly label: string;
  readonly duty: OwnerDuty;
};

/** The approval matrix as we begin: what needs a word, and whose (S0-72, S1-58). */
export const approvalRows: readonly ApprovalRow[] = [
  { id: 'pricing', label: 'Price or discount', duty: 'price' },
  { id: 'scope', label: 'Scope', duty: 'account' },
  { id: 'timing', label: 'Dates and timing', duty: 'account' },
  { id: 'terms-and-legal', label: 'Terms and legal wording', duty: 'terms' },
  { id: 'procurement', label: 'Procurement and its forms', duty: 'procurement' },
  { id: 'ownership', label: 'Who owns the deal', duty: 'account' },
  { id: 'changed-expectations', label: 'Urgency and what the buyer expects', duty: 'account' },
  { id: 'sensitive-details', label: 'Sensitive details', duty: 'account' },
  { id: 'first-promise', label: 'A first mail that promises something', duty: 'account' },
  { id: 'executive', label: 'Mail to an executive', duty: 'executive' },
  { id: 'strategic', label: 'A strategic deal', duty: 'account' },
  { id: 'high-value', label: 'A high-value deal', duty: 'account' },
  { id: 'existing-customer', label: 'A company that buys from us already', duty: 'account' },
  { id: 'new-recipient', label: 'Somebody new on the mail', duty: 'account' },
  { id: 'open-objection', label: 'An open objection', duty: 'account' },
  { id: 'dormant-reentry', label: 'Waking a sleeping deal', duty: 'account' },
  { id: 'repeated-silence', label: 'One more mail into silence', duty: 'account' },
  { id: 'duplicate-records', label: 'Two records of the same thing', duty: 'account' },
  { id: 'not-ready', label: 'Writing on records that contradict each other', duty: 'account' },
];
