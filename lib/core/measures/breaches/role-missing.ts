import type { BreachRule } from './breach';

export const roleMissing = {
  id: 'role-missing',
  rule: 'The roles a stage needs are filled (S0-47).',
  check({ missingRoles, parked }) {
    const [first, ...more] = missingRoles;
    if (!first || parked) return null;
    const name = first.replace('-', ' ');
    const says = more.length === 0 ? `No ${name}` : `No ${name}, ${more.length} more missing`;
    return { says, by: missingRoles.length, act: 'name-role' };
  },
} as const satisfies BreachRule;
