/** Runs `start` with the first listener and ends it with the last: nothing of ours watches a page that nobody asks about. */
export function whileWatched(start: (signal: AbortSignal) => void): (signal: AbortSignal, end: () => void) => void {
  let count = 0;
  let stop = new AbortController();
  return (signal, end) => {
    if (count === 0) {
      stop = new AbortController();
      start(stop.signal);
    }
    count += 1;
    signal.addEventListener('abort', () => {
      end();
      count -= 1;
      if (count === 0) stop.abort();
    });
  };
}
