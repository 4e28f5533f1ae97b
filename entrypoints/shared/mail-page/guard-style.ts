import { verdictStyle } from './verdict-style';

export const guardStyle = `${verdictStyle}
.scrim { position: fixed; inset: 0; z-index: 2147483000; display: grid; place-items: center; padding: 16px; background: var(--scrim); }
.guard { width: min(400px, 100%); max-height: 100%; overflow: auto; padding: 20px; border-radius: 16px; background: var(--bg); box-shadow: var(--shadow); color: var(--text-1); }
.guard .badge { font-size: 13px; height: 26px; }
h2 { margin: 12px 0 0; font-size: 17px; line-height: 24px; font-weight: 600; letter-spacing: -.012em; text-wrap: balance; }
blockquote { margin: 12px 0 0; padding: 10px 12px; border-radius: 8px; background: var(--v-tint); overflow-wrap: anywhere; }
blockquote footer { margin-top: 4px; color: var(--text-2); font-size: 12px; line-height: 16px; }
.act { display: block; width: 100%; min-height: 36px; margin-top: 16px; padding: 0 14px; border-radius: 8px; background: var(--ctl); color: var(--text-1); font-weight: 600; text-align: center; }
.act.ink { background: var(--ink); color: var(--on-ink); }
.act:disabled { color: var(--text-3); cursor: not-allowed; }
fieldset { margin: 16px 0 0; padding: 12px 0 0; border: 0; border-top: 1px solid var(--line); }
fieldset p { margin: 0 0 4px; color: var(--text-2); font-size: 12px; line-height: 18px; }
label { display: flex; align-items: center; gap: 8px; min-height: 28px; }
input[type=radio] { width: 16px; height: 16px; margin: 0; accent-color: var(--ink); }
input[type=text] { width: 100%; height: 32px; margin-top: 4px; padding: 0 10px; border: 1px solid var(--line-strong); border-radius: 6px; background: var(--bg); color: inherit; font: inherit; }
.note { position: fixed; z-index: 2147483000; inset-block-end: 16px; inset-inline-start: 16px; padding: 10px 14px; border-radius: 8px; background: var(--ink); color: var(--on-ink); box-shadow: var(--shadow); }
`;
