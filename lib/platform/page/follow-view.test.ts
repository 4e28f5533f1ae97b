import { expect, test } from 'vitest';
import { followView } from './follow-view';

type View = { readonly status: string; readonly text?: string };

function followed() {
  const told: string[] = [];
  const end = new AbortController();
  let view: View = { status: 'loading' };
  let waiting: (() => void) | null = null;
  const look = followView(
    () => view,
    { status: 'slow' },
    {
      after: (_ms, run) => {
        waiting = run;
        return () => {
          waiting = null;
        };
      },
    },
    (shown) => told.push(shown.text ?? shown.status),
    end.signal,
  );
  return {
    told,
    end,
    show(next: View) {
      view = next;
      look();
    },
    timeIsUp: () => waiting?.(),
  };
}

test('a view is told once, and again when it says something else', () => {
  const page = followed();
  for (const text of ['one', 'one', 'two', 'one']) page.show({ status: 'thread', text });
  expect(page.told).toEqual(['one', 'two', 'one']);
});

test('a page that loads too long is slow until it shows something', () => {
  const page = followed();
  page.show({ status: 'loading' });
  page.show({ status: 'loading' });
  page.timeIsUp();
  page.show({ status: 'loading' });
  page.show({ status: 'thread', text: 'late' });
  expect(page.told).toEqual(['loading', 'slow', 'late']);
});

test('a page that comes in time is never slow, nor one that nobody asks about any more', () => {
  const page = followed();
  page.show({ status: 'loading' });
  page.show({ status: 'thread', text: 'in time' });
  page.timeIsUp();
  expect(page.told).toEqual(['loading', 'in time']);
  page.show({ status: 'loading' });
  page.end.abort();
  page.timeIsUp();
  expect(page.told).toEqual(['loading', 'in time', 'loading']);
});
