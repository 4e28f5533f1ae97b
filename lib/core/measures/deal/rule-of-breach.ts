import { breachRules } from '../breaches';

const rules = new Map<string, string>(
  breachRules.map(({ id, rule }) => [id, rule.replace(/ \((?:S\d-\d+[, ]*)+\)/, '')]),
);

/** The rule a breach breaks, in a sentence: whether somebody erred or no rule asked for it (S2-53). */
export function ruleOfBreach(id: string): string {
  return rules.get(id) ?? '';
}
