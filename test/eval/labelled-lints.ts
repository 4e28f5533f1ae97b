/** The lints that labels exist for (DESIGN 6, in kebab-case); the others speak only in the panel. */
export const labelledLints: readonly string[] = [
  'empty-check-in',
  'no-reference',
  'no-ask',
  'multiple-asks',
  'pressure',
  'guilt-trip',
  'fake-urgency',
  'price-change',
  'terms-change',
  'repeats-previous',
  'too-long-for-attempt',
  'think-verb',
  'line-that-changes-nothing',
];
