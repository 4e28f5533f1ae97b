import type { CompanyId, ContactId, DealId, OwnerId, StageId, ThreadId, ValueId } from '../../core/domain/ids';

/** Everything of the sample carries this source, so that it can be taken out again as a whole. */
export const sampleIds = {
  company: (key: string) => `sample:company-${key}` as CompanyId,
  contact: (key: string) => `sample:contact-${key}` as ContactId,
  deal: (key: string) => `sample:deal-${key}` as DealId,
  owner: (key: string) => `sample:owner-${key}` as OwnerId,
  value: (key: string) => `sample:value-${key}` as ValueId,
  stage: (key: string) => key as StageId,
  /** Threads of before the sample was loaded; none of them can be opened. */
  thread: (deal: string) => `sample:thread-${deal}` as ThreadId,
} as const;
