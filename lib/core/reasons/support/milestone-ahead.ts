/** Working days before a milestone from which it calls for a mail: early enough to prepare, late enough to matter. */
export const MILESTONE_AHEAD = 3;
