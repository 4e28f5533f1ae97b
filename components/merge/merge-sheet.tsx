import { Effect } from '@/components/sidebar/sheet-parts';
import { AlertLine } from '@/components/ui/alert-line';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { Segmented } from '@/components/ui/segmented';
import { Sheet } from '@/components/ui/sheet';
import { SkeletonLines } from '@/components/ui/skeleton';
import styles from './merge-sheet.module.css';
import type { MergeActs, MergeView } from './merge-view';

const cx = classes(styles);

type Props = { readonly view: MergeView; readonly acts: MergeActs; readonly onClose: () => void };

/** Two records that seem to be one: what each says, what stays, and one act (S0-32, S1-61). */
export function MergeSheet({ view, acts, onClose }: Props) {
  return (
    <Sheet title="2 records" full onClose={onClose}>
      <Step view={view} acts={acts} onClose={onClose} />
    </Sheet>
  );
}

function Step({ view, acts, onClose }: Props) {
  switch (view.step) {
    case 'loading':
      return <SkeletonLines widths={[72, 92, 84]} />;
    case 'failed':
      return <AlertLine says={view.detail} onAgain={acts.load} />;
    case 'none':
      return (
        <>
          <p>Nothing on this thread is there twice any more.</p>
          <div className={cx('acts')}>
            <Button tall onClick={onClose}>
              Close
            </Button>
          </div>
        </>
      );
    case 'look':
      return <Pair view={view} acts={acts} />;
  }
}

function Pair({ view, acts }: { readonly view: Extract<MergeView, { step: 'look' }>; readonly acts: MergeActs }) {
  const { pair, more, saving, failed } = view;
  const [one, other] = pair.sides;
  return (
    <>
      <p>{pair.says}</p>
      {more > 0 && <p className="sub">{more === 1 ? 'Another pair follows.' : `${more} more pairs follow.`}</p>}
      <p className={cx('which')}>Which one stays?</p>
      <Segmented
        name="Which one stays"
        value={pair.keep}
        onChange={acts.keepRecord}
        options={[
          { value: one.id, label: 'Left' },
          { value: other.id, label: 'Right' },
        ]}
      />
      <table className={cx('table')}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">What</span>
            </th>
            {pair.sides.map((side) => (
              <th key={side.id} scope="col">
                {side.from}
                {side.id === pair.keep && <b> stays</b>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pair.fields.map(({ label, values, stays }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: left and right
                <td key={at} className={cx(value !== stays && 'goes')}>
                  {value || <span className="sub">not known</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={cx('title')}>Afterwards</h3>
      <ul className={cx('after')} aria-label="Afterwards">
        {pair.fields
          .filter(({ values, stays }) => values[0] !== values[1] && stays)
          .map(({ label, stays }) => (
            <li key={label}>
              <span className="sub">{label}</span> {stays}
            </li>
          ))}
        {pair.moves.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <Effect>Nothing is lost: stops, addresses and history of both go on. It can be undone.</Effect>
      {failed && <AlertLine says={failed} />}
      <div className={cx('acts')}>
        <Button look="ink" tall grow off={saving && 'It is being saved.'} onClick={acts.merge}>
          Make one of two
        </Button>
        <Button tall off={saving && 'It is being saved.'} onClick={acts.keepApart}>
          Not the same
        </Button>
      </div>
    </>
  );
}
