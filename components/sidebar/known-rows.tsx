import type { DealBrief } from '@/lib/core/domain/brief';
import type { Day } from '@/lib/core/domain/instant';
import { DealStrip } from './deal-strip';
import { LedgerRow, Line } from './ledger-row';
import { PeopleRow } from './people-row';

type Props = { readonly deal: DealBrief; readonly asOf?: string };

/** What was known of the deal at the last reading: facts to look at, nothing to act on. */
export function KnownRows({ deal, asOf }: Props) {
  const day = deal.milestone?.due ?? ('1970-01-01' as Day);
  return (
    <>
      <DealStrip deal={deal} stages={[]} today={day} {...(asOf ? { asOf } : {})} />
      <PeopleRow deal={deal} />
      <LedgerRow label="Value" tall line>
        <Line>
          <span className="clip" title={deal.lastValue?.name}>
            {deal.lastValue ? <b>{deal.lastValue.name}</b> : <span className="sub">Nothing sent yet</span>}
          </span>
        </Line>
      </LedgerRow>
    </>
  );
}
