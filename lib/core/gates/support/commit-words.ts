/** A buyer asks us to bind ourselves: to confirm, to guarantee, to be done by a day. English, German, French, Spanish. */
export const commitWords = new RegExp(
  [
    String.raw`\b(?:can|could|will|would) you (?:please |kindly |already |also )?(?:confirm|commit|guarantee|promise|ensure|assure|deliver|finish|hold|reserve|be ready|start (?:on|in|by|before|next)|have (?:it|this|that|everything) (?:ready|done|live))\b`,
    String.raw`\bguarantee[ds]?\b|\bby when (?:can|could|will|would) you\b|\bhow (?:soon|fast|quickly) (?:can|could|will|would) you\b|\bwhen (?:can|could|will|would) you (?:start|deliver|be ready|finish|have)\b`,
    String.raw`(?:können|könnten|würden) (?:sie|ihr)[^.?!]{0,60}(?:zusagen|garantieren|bestätigen|zusichern|liefern|fertig)|(?:bis|ab) wann (?:können|könnten|wäre)`,
    String.raw`(?:pouvez|pourriez)-vous[^.?!]{0,60}(?:confirmer|garantir|livrer|vous engager)|(?:sous|dans) quels? délais?`,
    String.raw`(?:pueden?|podr[ií]an?)[^.?!]{0,60}(?:confirmar|garantizar|entregar|comprometer)|para cu[aá]ndo (?:pueden?|podr)`,
  ].join('|'),
  'iu',
);
