import { expect } from 'vitest';
import type { Evidence } from '../../lib/core/domain/evidence';
import type { Situation } from '../../lib/core/situation';

/** Every quote stands in its message, at its span; every record named exists. `quote` must be among the words. */
export function checkEvidence(s: Situation, evidence: readonly Evidence[], quote?: string): void {
  for (const one of evidence) {
    if (one.kind === 'quote') {
      const text = s.thread.messages.find((read) => read.message.id === one.messageId)?.message.text ?? null;
      expect(text, `message ${one.messageId} has a text`).not.toBeNull();
      if (one.span) expect(text?.slice(...one.span)).toBe(one.quote);
      else expect(text).toContain(one.quote);
    } else {
      expect(recordIds(s)).toContain(one.record);
      expect(one.says).not.toBe('');
    }
  }
  if (quote !== undefined) expect(JSON.stringify(evidence)).toContain(quote);
}

function recordIds(s: Situation): readonly string[] {
  const { rep: _, threadLinks: __, answers: ___, corrections: ____, ...rows } = s.records;
  const ids = Object.values(rows).flatMap((list) => list.map((row) => row.id));
  return [...ids, s.thread.thread.id, ...s.thread.messages.map((read) => read.message.id)];
}
