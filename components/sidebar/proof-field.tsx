import { classes } from '@/components/ui/cx';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { Evidence } from '@/lib/core/domain/evidence';
import styles from './proof-field.module.css';

const cx = classes(styles);

type Props = { readonly evidence: Evidence; readonly onShow: (evidence: Evidence) => void };

export function ProofField({ evidence, onShow }: Props) {
  const words = evidence.kind === 'quote' ? `“${evidence.quote}”` : evidence.says;
  return (
    <Field label="Proof">
      <button
        type="button"
        className={cx('proof')}
        aria-label={`Proof: ${words}`}
        title={words}
        onClick={() => onShow(evidence)}
      >
        <span className="clip">{words}</span>
        {evidence.kind === 'quote' && <Icon name="jump" size={14} />}
      </button>
    </Field>
  );
}
