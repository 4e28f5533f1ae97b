import { LinkButton } from '@/components/ui/link-button';
import { LedgerRow, Line } from './ledger-row';
import type { ReadyState } from './panel-state';
import { usePanelStore } from './panel-store';

/** The one angle to take; the rest of the brief is one key away. */
export function BriefRow({ state }: { readonly state: ReadyState }) {
  const open = usePanelStore((panel) => panel.open);
  const { insight, lapses, unready } = state.brief;
  if (!insight) return null;
  const wrong = lapses.length + unready.length;
  return (
    <LedgerRow label="Angle" tall line>
      <Line>
        <span className="clip" title={insight.summary.angle}>
          {insight.summary.angle}
        </span>
        <span className="end">
          <LinkButton
            title="The whole brief (B)"
            aria-label={wrong > 0 ? `Brief, ${wrong} to watch` : 'Brief'}
            onClick={() => open('brief')}
          >
            Brief{wrong > 0 && ` · ${wrong}`}
          </LinkButton>
        </span>
      </Line>
    </LedgerRow>
  );
}
