import type { MergePair, MergeView } from '@/components/merge/merge-view';

const pair: MergePair = {
  kind: 'contact',
  says: 'Both have the address marta.lindqvist@halden.example.',
  keep: 'hubspot:9',
  sides: [
    { id: 'hubspot:9', name: 'Marta Lindqvist', from: 'HubSpot' },
    { id: 'local:4', name: 'M. Lindqvist', from: 'By hand' },
  ],
  fields: [
    { label: 'Name', values: ['Marta Lindqvist', 'M. Lindqvist'], stays: 'Marta Lindqvist' },
    {
      label: 'Mail',
      values: ['marta.lindqvist@halden.example', 'marta@halden.example'],
      stays: 'marta.lindqvist@halden.example',
    },
    { label: 'Also', values: ['', 'marta.lindqvist@halden.example'], stays: 'marta@halden.example' },
    { label: 'Title', values: ['', 'Head of operations'], stays: 'Head of operations' },
    { label: 'Consent', values: ['given', 'unclear'], stays: 'unclear' },
  ],
  moves: ['1 person goes over to the one that stays.'],
};
const look: MergeView = { step: 'look', pair, more: 1, saving: false, failed: null };

export const mergeViews: Readonly<Record<string, MergeView>> = {
  'merge-loading': { step: 'loading' },
  'merge-failed': { step: 'failed', detail: 'The browser denies storage. Allow it for this extension.' },
  'merge-none': { step: 'none' },
  'merge-look': look,
  'merge-refused': { ...look, more: 0, failed: 'One of the two records is no longer here. Look at the list again.' },
};
