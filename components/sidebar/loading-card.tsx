import { SkeletonLines } from '@/components/ui/skeleton';
import { Card } from './card';
import { KnownRows } from './known-rows';
import { LedgerRow } from './ledger-row';
import type { PanelState } from './panel-state';
import { ReadProgress } from './read-progress';
import { Badge } from './verdict-badge';

type Props = { readonly state: Extract<PanelState, { status: 'loading' }> };

/** The same geometry as the result; the last known rows at once; no spinner. */
export function LoadingCard({ state }: Props) {
  return (
    <>
      <Card
        hue="none"
        name="Reading"
        badge={<Badge hue="none" icon="mail" word="Reading" />}
        meta={state.total !== null && `${state.total} ${state.total === 1 ? 'message' : 'messages'}`}
      >
        {state.total !== null && <ReadProgress read={0} total={state.total} />}
        <SkeletonLines widths={[92, 55]} />
      </Card>
      <LedgerRow label="Next">
        <SkeletonLines widths={[68, 43]} />
      </LedgerRow>
      {state.known ? (
        <KnownRows deal={state.known} />
      ) : (
        ['Deal', 'People', 'Value'].map((label) => (
          <LedgerRow key={label} label={label} tall>
            <SkeletonLines widths={[61, 88]} />
          </LedgerRow>
        ))
      )}
    </>
  );
}
