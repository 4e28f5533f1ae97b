import type { PanelState } from '@/components/sidebar/panel-state';
import { company, dealBrief, dealRow } from './deal-of';
import { ready } from './ready';
import { halden } from './states-go';
import { briefPerson, person, thread } from './world';

const sofie = person('Sofie Janssen', 'sofie@veldt.example');
const veldt = { company: 'Veldt Mobility', domain: 'veldt.example' };
const fleet = dealRow({ id: 'fleet', name: 'Fleet electrification', domain: veldt.domain, amount: 140_000, stage: 2 });
const depot = dealRow({ id: 'depot', name: 'Depot charging', domain: veldt.domain, amount: 64_000, stage: 0 });
const tieThread = thread('gmail:tie', 'Fleet numbers for Thursday', [
  { id: 't1', from: sofie, at: '2026-06-11T05:00:00Z', text: 'Can you bring the fleet numbers on Thursday?' },
]);
const candidates = [
  { deal: fleet.id, score: 0.51, grounds: [{ kind: 'subject', says: '“fleet” in the subject', weight: 0.3 }] },
  { deal: depot.id, score: 0.47, grounds: [{ kind: 'recency', says: 'Meeting with her on Thursday', weight: 0.3 }] },
] as const;

const ines = person('Ines Duarte', 'ines@morel.example');
const firstThread = thread('gmail:first', 'Quarterly numbers, and a question', [
  { id: 'f1', from: ines, at: '2026-06-11T05:00:00Z', text: 'Could you help?' },
]);
const aster = dealBrief({
  id: 'aster',
  company: 'Aster Labs',
  domain: 'aster.example',
  name: 'Sample tracking',
  stage: 1,
  state: 'warm',
  stateWhy: 'Undecided.',
  amount: 118_000,
  quiet: [8, 10],
  milestone: { name: 'Technical workshop', due: '2026-06-18' },
  people: [briefPerson('Nadia Falk', 'nadia@aster.example', 'champion', { stance: 'strong' })],
  missing: ['procurement'],
  lastValue: { name: 'Validation template', to: ['nadia@aster.example'], at: '2026-05-28T09:00:00Z' },
});
const records = { deals: [fleet, depot], companies: [company(veldt)] };

export const apartStates: Readonly<Record<string, PanelState>> = {
  tie: ready(
    tieThread,
    {
      verdict: 'none',
      label: 'Which deal?',
      headline: 'Two deals fit.',
      match: { status: 'tie', decided: null, candidates },
    },
    records,
  ),
  weak: ready(
    tieThread,
    {
      verdict: 'none',
      label: 'Which deal?',
      headline: 'One deal may fit.',
      match: { status: 'weak', decided: null, candidates: [candidates[0]] },
    },
    records,
  ),
  unmatched: ready(firstThread, {
    verdict: 'none',
    label: 'No deal',
    headline: 'Nobody on this thread is on a deal of yours.',
  }),
  'not-a-deal': ready(firstThread, {
    verdict: 'none',
    label: 'Not a deal',
    headline: '',
    match: { status: 'not-a-deal', decided: null, candidates: [] },
  }),
  'first-run': { status: 'first-run', thread: firstThread },
  loading: { status: 'loading', subject: 'Next steps after Monday’s call', total: 7, known: halden },
  'loading-new': { status: 'loading', subject: null, total: null, known: null },
  unreadable: {
    status: 'unreadable',
    subject: 'Re: Sample tracking',
    reason: 'Gmail hides the messages in this view.',
    known: aster,
  },
  'no-thread': { status: 'no-thread' },
  'no-mail': { status: 'no-mail' },
  blocked: {
    status: 'blocked',
    detail: 'The browser denies storage to this extension. Allow site data for it, then try again.',
  },
};
