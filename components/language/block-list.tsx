import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import { FileButton } from '@/components/ui/file-button';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Pick } from '@/components/ui/pick';
import styles from './language.module.css';
import type { BlockLine, LanguageActs, LanguageView } from './language-view';

const cx = classes(styles);

type Props = { readonly view: Extract<LanguageView, { step: 'list' }>; readonly acts: LanguageActs };

const MOST = 60;

export function BlockList({ view, acts }: Props) {
  const { blocks, says, own } = view;
  return (
    <>
      <p className="sub">
        Drafts are made of these words only. {own === 0 ? 'None are your own yet.' : `${own} of them are your own.`}
      </p>
      <div className={cx('picks')}>
        <Pick name="Place in the mail" value={view.role} options={view.roles} onChange={acts.setRole} />
        <Pick name="Language" value={view.lang} options={view.langs} onChange={acts.setLang} />
        <span className={cx('wide')}>
          <Pick name="Reason" value={view.reason} options={view.reasons} onChange={acts.setReason} />
        </span>
      </div>
      <div className={cx('acts')}>
        <Button onClick={acts.exportBlocks}>Export file</Button>
        <FileButton onFile={acts.chooseBlocks}>Import file…</FileButton>
      </div>
      <div role="status">
        {says && (
          <p className={cx('says')}>
            <Icon name="check" size={14} />
            <span>{says.text}</span>
            {says.undo && <Undo undo={says.undo} acts={acts} />}
          </p>
        )}
      </div>
      {blocks.length === 0 && <p>There are no words for this place yet.</p>}
      <ul className={cx('blocks')} aria-label="Approved words">
        {blocks.slice(0, MOST).map((block) => (
          <Line key={block.id} block={block} acts={acts} />
        ))}
        {blocks.length > MOST && <li className="sub">and {blocks.length - MOST} more. Choose a reason to see them.</li>}
      </ul>
      <div className={cx('acts bottom')}>
        <Button look="ink" tall grow onClick={acts.add}>
          Add your own
        </Button>
      </div>
    </>
  );
}

function Undo({ undo, acts }: { readonly undo: string; readonly acts: LanguageActs }) {
  return <LinkButton onClick={() => acts.takeBack(undo)}>Undo</LinkButton>;
}

const marks = { own: 'Yours', replaces: 'Yours, in place of ours' } as const;

function Line({ block, acts }: { readonly block: BlockLine; readonly acts: LanguageActs }) {
  const { id, text, own, where, use } = block;
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return (
    <li>
      <p>{text}</p>
      <p className="sub">
        {own && <b className={cx('own')}>{marks[own]} </b>}
        {where}. {use}
      </p>
      <p className={cx('lineActs')}>
        <LinkButton aria-label={`${own ? 'Change' : 'Replace'}: ${short}`} onClick={() => acts.open(id)}>
          {own ? 'Change' : 'Replace'}
        </LinkButton>
        {own && (
          <LinkButton aria-label={`Remove: ${short}`} onClick={() => acts.remove(id)}>
            {own === 'replaces' ? 'Back to ours' : 'Remove'}
          </LinkButton>
        )}
      </p>
    </li>
  );
}
