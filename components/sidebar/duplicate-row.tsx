import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/ui/link-button';
import { LedgerRow, Line } from './ledger-row';
import type { PanelActs } from './panel-acts';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';

type Props = { readonly state: ReadyState; readonly acts: PanelActs };

/** Somebody or something on this thread is there twice: one line, and the way to make one of two (S0-32). */
export function DuplicateRow({ state, acts }: Props) {
  const open = usePanelStore((panel) => panel.open);
  const [names, setNames] = useState<readonly string[]>([]);
  const { brief } = state;
  // looked for again with each new brief; the rules come in their own chunk
  // biome-ignore lint/correctness/useExhaustiveDependencies: the brief stands for all it was made from
  useEffect(() => {
    let here = true;
    void acts.duplicates().then((found) => here && setNames(found));
    return () => {
      here = false;
    };
  }, [acts, brief]);
  const [first] = names;
  if (first === undefined) return null;
  return (
    <LedgerRow label="Twice" tall line>
      <Line>
        <span className="clip" title={names.join(', ')}>
          {names.length === 1 ? `2 records: ${first}` : `${names.length} pairs: ${names.join(', ')}`}
        </span>
        <span className="end">
          <LinkButton aria-label={`Merge: ${first}`} onClick={() => open('merge')}>
            Merge…
          </LinkButton>
        </span>
      </Line>
    </LedgerRow>
  );
}
