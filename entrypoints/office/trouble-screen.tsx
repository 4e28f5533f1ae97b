import { Foot } from '@/components/sidebar/foot';
import { Head } from '@/components/sidebar/head';
import { Panel } from '@/components/sidebar/panel';
import { ThroughlineArt } from '@/components/sidebar/throughline-art';
import { Button } from '@/components/ui/button';
import { classes } from '@/components/ui/cx';
import type { Trouble } from './trouble';
import styles from './trouble-screen.module.css';

const cx = classes(styles);

type Words = { readonly title: string; readonly text: string; readonly steps: readonly string[] };

const words: Readonly<Record<Trouble['kind'], Words>> = {
  'not-loaded': {
    title: 'Outlook’s part did not load',
    text: 'Every add-in needs a script from Microsoft. It did not come, so the mail cannot be read.',
    steps: ['Check the connection.', 'A blocker or a proxy may stop appsforoffice.microsoft.com: let it through.'],
  },
  'no-answer': {
    title: 'Outlook did not answer',
    text: 'The pane asked which mail is open and heard nothing.',
    steps: ['Close this pane and open it again.', 'If it stays silent, reload or restart Outlook.'],
  },
  'no-mailbox': {
    title: 'This is not inside Outlook',
    text: 'The page is open in a tab of its own, so there is no mail to read.',
    steps: ['In Outlook, open a mail and press the Throughline button.', 'Or look around here, with mail you paste.'],
  },
  'too-old': {
    title: 'This Outlook is too old',
    text: 'It does not let an add-in follow the open mail.',
    steps: ['Update Outlook, or open your mailbox in Outlook on the web.'],
  },
  'storage-refused': {
    title: 'No place to keep your deals',
    text: 'The browser does not let this page store anything inside Outlook. Nothing of yours was lost or changed.',
    steps: [
      'Allow site data for this page’s address in the browser’s settings.',
      'Leave the private window, if this is one.',
    ],
  },
};

type Props = { readonly trouble: Trouble; readonly onAlone: () => void };

/** Said plainly, with what to do; the pane is never blank. */
export function TroubleScreen({ trouble, onAlone }: Props) {
  const { title, text, steps } = words[trouble.kind];
  const alone = trouble.kind === 'no-mailbox';
  return (
    <Panel hue="none" head={<Head subject="Throughline" more={null} deal={null} match={null} />} foot={<Foot />}>
      <section className={cx('trouble')}>
        <ThroughlineArt />
        <h2 className={cx('title')}>{title}</h2>
        <p className={cx('text')}>{text}</p>
        <ul className={cx('steps')}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <div className={cx('acts')}>
          {alone && (
            <Button look="ink" tall onClick={onAlone}>
              Try it with pasted mail
            </Button>
          )}
          <Button tall onClick={() => location.reload()}>
            Try again
          </Button>
        </div>
        <p className={cx('detail')}>For support: {trouble.detail}.</p>
      </section>
    </Panel>
  );
}
