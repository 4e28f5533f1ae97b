import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import type { Value } from '@/lib/core/domain/records';
import styles from './values.module.css';
import type { ValueLine, ValuesActs } from './values-view';

const cx = classes(styles);

type Props = {
  readonly lines: readonly ValueLine[];
  readonly acts: ValuesActs;
  readonly onEdit: (value: Value) => void;
};

export function ValueTable({ lines, acts, onEdit }: Props) {
  if (lines.length === 0)
    return <p className={cx('empty')}>Nothing here matches. Look for another word or any stage.</p>;
  return (
    <div className={cx('frame')}>
      <table>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Stages</th>
            <th scope="col">Topics</th>
            <th scope="col">Last sent</th>
            <th scope="col">Times</th>
            <th
              scope="col"
              title="How often the buyer wrote in the thread within 30 days, before the next thing was sent"
            >
              Answered
            </th>
            <th scope="col">
              <span className="vh">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.value.id} line={line} acts={acts} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, acts, onEdit }: Omit<Props, 'lines'> & { readonly line: ValueLine }) {
  const { value, stages, owner, lastUsed, sent, replies } = line;
  return (
    <tr>
      <th scope="row">
        {value.name}
        {value.fileName && <span className="sub">{value.fileName}</span>}
        {value.url && (
          <span className="sub">
            <a href={value.url} target="_blank" rel="noreferrer">
              {value.url.replace(/^https?:\/\/(www\.)?/, '')}
            </a>
          </span>
        )}
        {owner && <span className="sub">Kept by {owner === 'You' ? 'you' : owner}</span>}
      </th>
      <td>{stages.join(', ') || <span className="dim">Any</span>}</td>
      <td>{value.topics.join(', ') || <span className="dim">None</span>}</td>
      <td className="nw">{lastUsed}</td>
      <td>{sent.toLocaleString('en')}</td>
      <td>{replies}</td>
      <td>
        <span className={cx('acts')}>
          <Button aria-label={`Change ${value.name}`} onClick={() => onEdit(value)}>
            Change
          </Button>
          <Button look="quiet" aria-label={`Remove ${value.name}`} onClick={() => void acts.remove(value)}>
            Remove
          </Button>
        </span>
      </td>
    </tr>
  );
}
