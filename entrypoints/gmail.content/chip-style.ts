import { verdictStyle } from './verdict-style';

/** The chip takes no height of its own, so the page does not move when it comes or goes. */
export const chipStyle = `${verdictStyle}
.chip { position: relative; top: -12px; display: inline-flex; align-items: center; gap: 8px; height: 24px; padding: 0 10px 0 0; max-width: 280px; border-radius: 999px; background: var(--v-tint); color: var(--v-fg); font-size: 12px; line-height: 1; font-weight: 500; white-space: nowrap; }
.chip:hover { box-shadow: 0 0 0 1px var(--v); }
.chip .badge { font-size: 12px; line-height: 1; }
.label { overflow: hidden; text-overflow: ellipsis; line-height: 16px; }
@media print { .chip { display: none; } }
`;
