import type { BuyingRole } from '../../core/domain/records';
import { plainHeader } from './guess-mapping';

/** HubSpot's options, Salesforce's usual picklist and what people write. */
const ROLES: Readonly<Record<string, BuyingRole>> = {
  champion: 'champion',
  'internal champion': 'champion',
  sponsor: 'champion',
  coach: 'champion',
  'economic buyer': 'economic-buyer',
  'economic decision maker': 'economic-buyer',
  'budget holder': 'economic-buyer',
  'executive sponsor': 'economic-buyer',
  'decision maker': 'decision-maker',
  approver: 'decision-maker',
  'business decision maker': 'decision-maker',
  'technical buyer': 'technical-buyer',
  evaluator: 'technical-buyer',
  'technical decision maker': 'technical-buyer',
  'technical evaluator': 'technical-buyer',
  influencer: 'influencer',
  gatekeeper: 'influencer',
  blocker: 'blocker',
  detractor: 'blocker',
  'end user': 'user-buyer',
  'user buyer': 'user-buyer',
  'business user': 'user-buyer',
  user: 'user-buyer',
  procurement: 'procurement',
  purchasing: 'procurement',
  buyer: 'procurement',
  legal: 'legal',
  'legal and compliance': 'legal',
  'legal compliance': 'legal',
  other: 'other',
};

/** An unknown word is `other`: the person is on the deal all the same. `null` when the cell is empty. */
export function parseRole(cell: string): BuyingRole | null {
  const text = plainHeader(cell);
  return text === '' ? null : (ROLES[text] ?? 'other');
}
