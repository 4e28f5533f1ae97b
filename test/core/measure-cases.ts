import { aDeal, type Happened } from './build-measure';

/* Situations that several measures are asked about: each says something else of the same days. */

const promise = 'promise-due';

/** Promises kept on their day and a day late, one still open since 5 June, one replaced, one due today. */
export const promises = {
  deals: [aDeal({ step: { due: '2026-06-05', reason: promise } })],
  log: [
    ['step-accepted', '2026-05-01', { step: 's1', reason: promise, due: '2026-05-06' }],
    ['step-closed', '2026-05-06', { step: 's1', reason: promise, due: '2026-05-06', outcome: 'done' }],
    ['step-accepted', '2026-05-06', { step: 's2', reason: promise, due: '2026-05-10' }],
    ['step-closed', '2026-05-11', { step: 's2', reason: promise, due: '2026-05-10', outcome: 'done' }],
    ['step-accepted', '2026-05-11', { step: 's3', reason: promise, due: '2026-05-20' }],
    ['step-closed', '2026-05-12', { step: 's3', reason: promise, due: '2026-05-20', outcome: 'cancelled' }],
    ['step-closed', '2026-06-11T08:00:00Z', { step: 's4', reason: promise, due: '2026-06-11', outcome: 'done' }],
  ] as readonly Happened[],
};
export const promisesSay = [
  'due Wed 6 May, done Wed 6 May',
  'due Sun 10 May, done Mon 11 May',
  'due Fri 5 Jun, still open',
];

const onA = { deal: 'a' };

/** Milestones reached on their day and a day late, one passed, one due today; others moved in time, too late and forward. */
export const milestones = {
  deals: [
    aDeal({
      id: 'a',
      past: [
        { due: '2026-05-05', done: '2026-05-05' },
        { due: '2026-05-06', done: '2026-05-07' },
      ],
      ahead: [
        { due: '2026-05-08', name: 'Demo' },
        { due: '2026-06-11', name: 'Review' },
      ],
    }),
  ],
  log: [
    ['deal-changed', '2026-05-10', { field: 'milestone', from: '2026-05-11', due: '2026-06-20' }, onA],
    ['deal-changed', '2026-05-13', { field: 'milestone', from: '2026-05-12', due: '2026-06-20' }, onA],
    ['deal-changed', '2026-05-13', { field: 'budget-window', from: '2026-05-12', due: '2026-06-20' }, onA],
    ['deal-changed', '2026-05-10', { field: 'milestone', from: '2026-05-15', due: '2026-05-14' }, onA],
  ] as readonly Happened[],
};

/** Deals past the window by a day, on its last day, paused, never heard from, and won. */
export const quietDeals = [
  aDeal({ id: 'a', lastReply: '2026-05-31' }),
  aDeal({ id: 'b', lastReply: '2026-06-01' }),
  aDeal({ id: 'c', lastReply: '2026-04-01', parked: { until: '2026-09-01', why: 'Budget' } }),
  aDeal({ id: 'd' }),
  aDeal({ id: 'e', lastReply: '2026-04-01', outcome: 'won' }),
];
