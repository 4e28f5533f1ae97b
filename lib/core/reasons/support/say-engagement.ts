import type { Engagement } from '../../domain/engagement';
import { sayDay } from '../../domain/instant';
import type { Situation } from '../../situation';
import { saidOn } from './said-on';

/** `Proposal viewed on Tue 9 Jun: twice, by two people` */
export function sayEngagement(s: Situation, { kind, at, says }: Engagement): string {
  const words = says.trim().replace(/[.!\s]+$/, '');
  return `${SAYS[kind]} on ${sayDay(saidOn(s, at), s.today)}${words ? `: ${words}` : ''}`;
}

const SAYS: Readonly<Record<Engagement['kind'], string>> = {
  'proposal-viewed': 'Proposal viewed',
  'pricing-viewed': 'Pricing viewed',
  'material-opened': 'Material opened',
  'no-show': 'Did not come to the meeting',
  other: 'Noted',
  note: 'Noted',
};
