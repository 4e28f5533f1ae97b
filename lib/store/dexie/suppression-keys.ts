import { keyOfErased } from '../../core/domain/erased-mail';
import type { Suppression, SuppressionScope } from '../../core/domain/suppression';
import { domainKeys } from './domain-keys';

/** What the index entries of erased addresses begin with; the key of their hash follows. */
export const ERASED_KEY = 'erased:';

/** What a suppression is found by: `mail:`, `contact:`, `company:`, `domain:`, `deal:` and the value. */
export function suppressionKeys({ scope }: Pick<Suppression, 'scope'>): readonly string[] {
  return [...new Set(keysOf(scope))];
}

function keysOf(scope: SuppressionScope): readonly string[] {
  switch (scope.kind) {
    case 'person':
    case 'channel':
      return [
        ...(scope.contactId ? [`contact:${scope.contactId}`] : []),
        ...scope.emails.map((mail) => `mail:${mail}`),
        ...scope.emails.flatMap((mail) => keyOfErased(mail) ?? []).map((key) => `${ERASED_KEY}${key}`),
      ];
    case 'company':
      return [
        ...(scope.companyId ? [`company:${scope.companyId}`] : []),
        ...domainKeys(scope.domains).map((domain) => `domain:${domain}`),
      ];
    case 'deal':
      return [`deal:${scope.dealId}`];
  }
}
