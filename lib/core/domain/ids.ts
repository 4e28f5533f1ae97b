/** Ids are branded and carry their source: `hubspot:123`, `local:…`, `gmail:1809a1503c3e8f49` (DESIGN 5). */
type Id<Name extends string> = string & { readonly __id: Name };

export type CompanyId = Id<'company'>;
export type ContactId = Id<'contact'>;
export type DealId = Id<'deal'>;
export type StakeholderId = Id<'stakeholder'>;
export type MilestoneId = Id<'milestone'>;
export type NextStepId = Id<'next-step'>;
export type TouchId = Id<'touch'>;
export type ValueId = Id<'value'>;
export type ValueLogId = Id<'value-log'>;
export type SuppressionId = Id<'suppression'>;
export type ReviewId = Id<'review'>;
export type EngagementId = Id<'engagement'>;
export type OwnerId = Id<'owner'>;
export type ThreadId = Id<'thread'>;
export type MessageId = Id<'message'>;
export type StageId = Id<'stage'>;
export type PolicyId = Id<'policy'>;

/** Lower-case address, e.g. `ana@corvane.example`. Made by `parseEmailAddress` only. */
export type EmailAddress = string & { readonly __id: 'email' };

/** `null` when the text is not one plain address. Dots and plus tags stay: stripping them could block or miss a person. */
export function parseEmailAddress(text: string): EmailAddress | null {
  const trimmed = text.trim().normalize('NFC').toLowerCase();
  return /^[^\s@<>"(),:;[\]\\]{1,64}@[^\s@<>"(),:;[\]\\]{1,255}$/.test(trimmed) && !trimmed.endsWith('.')
    ? (trimmed as EmailAddress)
    : null;
}

/** The part after the @, lower case. */
export function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
