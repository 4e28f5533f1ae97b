import { classes } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import styles from './today-keys.module.css';

const cx = classes(styles);

/** The keys of the list, on request. */
export function TodayKeys() {
  return (
    <Popover name="Keys" trigger={(props) => <IconButton icon="keys" {...props} name="Keys" />}>
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
    </Popover>
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
] as const;
