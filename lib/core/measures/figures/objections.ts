import type { ObjectionTopic } from '../../momentum/insight/objection-topic';
import type { Measure, MeasureCase } from '../measure';
import { ownerOf } from './support/deal-index';
import { inPeriod } from './support/in-period';
import { totalOf } from './support/shares';

/** What the buyer held against it, by the gate that saw it. Other gates are about us, not about them. */
const THEMES: Readonly<Record<string, string>> = {
  pricing: 'Price',
  'terms-and-legal': 'Terms and legal',
  procurement: 'Procurement',
  scope: 'Scope',
  'changed-expectations': 'Changed expectations',
  executive: 'Executive wants a word',
  'open-objection': 'Another objection',
};

/** An objection of another kind is told by what its words are about. */
const TOPICS: Readonly<Record<ObjectionTopic, string>> = {
  price: 'Price',
  timing: 'Timing',
  fit: 'Fit',
  competitor: 'Another vendor',
  trust: 'Security and risk',
  effort: 'Effort',
  people: 'People',
};

export const objections = {
  id: 'objections',
  name: 'Objections by theme',
  definition:
    'What buyers raised that an owner had to look at. The same theme again and again is a sign for the process.',
  formula: 'reviews opened over something the buyer raised, by theme',
  requirement: 'S3-35',
  noun: 'objections',
  span: 'period',
  unit: 'count',
  better: 'less',
  goal: null,
  of(input) {
    const cases = input.log.of('review-opened').flatMap(({ at, dealId, threadId, data }): MeasureCase[] => {
      const topic = TOPICS[data['topic'] as ObjectionTopic];
      const group = topic ?? THEMES[String(data['gate'])];
      if (group === undefined || !inPeriod(input, at)) return [];
      return [
        {
          dealId,
          threadId,
          ownerId: ownerOf(input.lines, dealId),
          at,
          counts: true,
          says: 'laid before an owner',
          group,
        },
      ];
    });
    return totalOf(cases.sort((a, b) => Number(b.at) - Number(a.at)));
  },
} as const satisfies Measure;
