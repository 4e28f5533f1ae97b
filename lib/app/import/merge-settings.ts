import type { GuardMode, Settings } from '../../store/store';

const STRICT: Readonly<Record<GuardMode, number>> = { off: 0, warn: 1, hold: 2 };

/**
 * What a file changes in the settings; `null` = nothing. In an empty place they come along; elsewhere the stricter guard holds
 * and the rep stays who they are. That a mailbox may be read by a server is agreed to in that mailbox: it never comes along.
 */
export function mergeSettings(here: Settings, file: Partial<Settings>, empty: boolean): Partial<Settings> | null {
  const guard = file.guard ?? here.guard;
  const next = {
    guard: empty || STRICT[guard] > STRICT[here.guard] ? guard : here.guard,
    rep: here.rep ?? file.rep ?? null,
    sample: here.sample || (file.sample ?? false),
  };
  const same = next.guard === here.guard && next.rep === here.rep && next.sample === here.sample;
  return same ? null : next;
}
