import { classes } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { Sheet } from '@/components/ui/sheet';
import styles from './today-keys.module.css';
import { useToday } from './today-store';

const cx = classes(styles);

/** The keys of the list, on request. */
export function TodayKeys() {
  const open = useToday((ui) => ui.keys);
  const show = (shown: boolean) => () => useToday.setState({ keys: shown });
  return (
    <>
      <IconButton icon="keys" name="Keys" onClick={show(true)} />
      {open && (
        <Sheet title="Keys" onClose={show(false)} onSubmit={show(false)}>
          <p className="sub">In a field, letters are letters.</p>
          <dl className={cx('keys')}>
            {keys.map(([key, says]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </Sheet>
      )}
    </>
  );
}

const keys = [
  ['J, K', 'Next, previous'],
  ['Enter', 'Do what is recommended'],
  ['O', 'Open the thread in your mail'],
  ['E', 'Open the deal'],
  ['F', 'Finish the step, or another day'],
  ['N', 'Set the next step'],
  ['M', 'Set the milestone'],
  ['S', 'Park until a day'],
  ['C', 'Close the deal'],
  ['U', 'Undo the last act'],
  ['Esc', 'Leave a form'],
  ['?', 'This list'],
] as const;
