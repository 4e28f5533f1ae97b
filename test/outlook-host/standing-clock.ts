import type { Instant } from '../../lib/core/domain/instant';
import type { OfficeDeps } from '../../lib/mail/office/office-deps';

export type StandingClock = {
  readonly deps: OfficeDeps;
  now: number;
  advance(ms: number): void;
  /** The rep clicks into the pane. */
  comeBack(): void;
  /** The pane is closed. */
  leave(): void;
};

/** A clock that stands still until told, and a page that nobody looks at until told: no test waits. */
export function standingClock(now = Date.UTC(2026, 5, 11, 8, 30)): StandingClock {
  const due = new Set<{ at: number; run: () => void }>();
  const back = new Set<() => void>();
  const gone = new Set<() => void>();
  const listen = (to: Set<() => void>) => (run: () => void, signal: AbortSignal) => {
    to.add(run);
    signal.addEventListener('abort', () => to.delete(run));
  };
  const clock: StandingClock = {
    now,
    advance(ms) {
      const until = clock.now + ms;
      for (;;) {
        const next = [...due].filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        clock.now = next.at;
        next.run();
      }
      clock.now = until;
    },
    comeBack() {
      for (const run of back) run();
    },
    leave() {
      for (const run of gone) run();
    },
    deps: {
      now: () => clock.now as Instant,
      after(ms, run) {
        const one = { at: clock.now + ms, run };
        due.add(one);
        return () => due.delete(one);
      },
      onReturn: listen(back),
      onLeave: listen(gone),
    },
  };
  return clock;
}
