import { verdictStyle } from './verdict-style';

/** The chip takes no height of its own, so the page does not move when it comes or goes. */
export const chipStyle = `${verdictStyle}
.chip { position: relative; top: -12px; display: inline-flex; align-items: center; gap: 8px; height: 24px; padding: 0 10px 0 0; max-width: 280px; border-radius: 999px; background: var(--v-tint); color: var(--v-fg); font-size: 12px; line-height: 1; font-weight: 500; white-space: nowrap; }
.chip:hover { box-shadow: 0 0 0 1px var(--v); }
.chip .badge { font-size: 12px; line-height: 1; }
.label { overflow: hidden; text-overflow: ellipsis; line-height: 16px; }
/* the badge alone, its words in its name */
:host(:not([data-room=whole])) .chip { padding: 0; }
:host(:not([data-room=whole])) .label { display: none; }
:host([data-room=under]) .chip { position: absolute; top: 8px; inset-inline-end: 0; height: 20px; }
:host([data-room=under]) .badge { height: 20px; }
@media print { .chip { display: none; } }
`;
