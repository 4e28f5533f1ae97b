import type { ReactNode } from 'react';
import { classes } from './cx';
import styles from './icon.module.css';

const cx = classes(styles);

/** Our own stroke set, drawn on a 16 px grid. */
const shapes = {
  data: (
    <>
      <ellipse cx="8" cy="4" rx="5.25" ry="2" />
      <path d="M2.75 4v8c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2V4M2.75 8c0 1.1 2.35 2 5.25 2s5.25-.9 5.25-2" />
    </>
  ),
  deals: (
    <>
      <rect x="2.25" y="3" width="11.5" height="10" rx="1.75" />
      <path d="M6 3v10M10 3v10" />
    </>
  ),
  momentum: <path d="M1.75 8.5h2.5l2-5 3.5 9.5 2-4.5h2.5" />,
  today: (
    <>
      <circle cx="8" cy="8" r="2.75" />
      <path d="M8 1.75v1M8 13.25v1M1.75 8h1M13.25 8h1M3.6 3.6l.7.7M11.7 11.7l.7.7M12.4 3.6l-.7.7M4.3 11.7l-.7.7" />
    </>
  ),
  alert: <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.25h.01" />,
  cal: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="10.5" rx="1.75" />
      <path d="M2.25 6.75h11.5M5.25 1.75v2.5M10.75 1.75v2.5" />
    </>
  ),
  check: <path d="m3.5 8.5 3 3 6-7" />,
  cloud: <path d="M4.75 12.5a3 3 0 0 1-.4-5.97A4 4 0 0 1 12 6.9a2.8 2.8 0 0 1-.25 5.6zM2 2l12 12" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M3.5 10.5h-.25A1.25 1.25 0 0 1 2 9.25v-6C2 2.56 2.56 2 3.25 2h6c.69 0 1.25.56 1.25 1.25v.25" />
    </>
  ),
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  edit: <path d="m3 13 .6-2.7 7.2-7.2a1.3 1.3 0 0 1 1.85 0l.25.25a1.3 1.3 0 0 1 0 1.85L5.7 12.4z" />,
  expand: <path d="M9.5 2.5h4v4M13.25 2.75 9.5 6.5M6.5 13.5h-4v-4M2.75 13.25 6.5 9.5" />,
  gap: (
    <>
      <circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 2.1" />
      <path d="M8 8h.01" strokeWidth="2" />
    </>
  ),
  gift: (
    <path d="M2.75 7.25h10.5v6H2.75zM2 4.75h12v2.5H2zM8 4.75v8.5M8 4.75C6.5 4.75 5 4.2 5 3.1c0-1.5 2.4-1.6 3 1.65.6-3.25 3-3.15 3-1.65 0 1.1-1.5 1.65-3 1.65z" />
  ),
  go: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  jump: <path d="M5.5 4.5h6v6M11.25 4.75 4.5 11.5" />,
  lock: (
    <>
      <rect x="3.25" y="7" width="9.5" height="6.5" rx="1.5" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
  loop: <path d="M13 5.5A5.5 5.5 0 0 0 3 6M3 2.75V6h3.25M3 10.5A5.5 5.5 0 0 0 13 10M13 13.25V10H9.75" />,
  mail: (
    <>
      <rect x="2" y="3.25" width="12" height="9.5" rx="1.5" />
      <path d="m2.5 4.5 5.5 4 5.5-4" />
    </>
  ),
  milestone: <path d="M8 2.25 13.75 8 8 13.75 2.25 8z" />,
  more: <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" strokeWidth="2" />,
  pause: <path d="M5.75 3.75v8.5M10.25 3.75v8.5" />,
  person: (
    <>
      <circle cx="6.5" cy="5" r="2.5" />
      <path d="M1.75 13.25c.4-2.6 2.3-3.75 4.75-3.75 1.2 0 2.3.3 3.1.9M12 9.5v4M10 11.5h4" />
    </>
  ),
  play: <path d="M5 3.25 12.5 8 5 12.75z" />,
  plus: <path d="M8 3.5v9M3.5 8h9" />,
  q: <path d="M5.75 6A2.25 2.25 0 1 1 8 8.25v1.25M8 12h.01" />,
  reply: <path d="M6.5 4 2.75 7.75 6.5 11.5M3 7.75h6.5a3.75 3.75 0 0 1 3.75 3.75v1" />,
  review: (
    <>
      <circle cx="8" cy="5" r="2.75" />
      <path d="M2.75 13.75c.5-2.9 2.6-4.25 5.25-4.25s4.75 1.35 5.25 4.25" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.25 3.25" />
    </>
  ),
  shield: <path d="M8 1.9 13 3.6v4c0 3-2.1 5.4-5 6.5-2.9-1.1-5-3.5-5-6.5v-4z" />,
  stop: (
    <>
      <path d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4z" />
      <path d="M5 8h6" />
    </>
  ),
  tag: (
    <>
      <path d="M2.25 3.25v4.1c0 .33.13.65.37.88l5.4 5.4a1.25 1.25 0 0 0 1.76 0l3.85-3.85a1.25 1.25 0 0 0 0-1.76l-5.4-5.4a1.25 1.25 0 0 0-.88-.37h-4.1c-.55 0-1 .45-1 1z" />
      <path d="M5.5 5.5h.01" strokeWidth="2" />
    </>
  ),
  undo: <path d="M3 6.5h6.25a3.5 3.5 0 0 1 0 7H6M5.75 3.5 2.75 6.5l3 3" />,
  unread: <path d="M2.5 4h11M2.5 8h6M2.5 12h4M11 9.5l3.5 3.5M14.5 9.5 11 13" />,
  upload: <path d="M8 10.5V3M4.75 6 8 2.75 11.25 6M2.75 11v1.25c0 .7.55 1.25 1.25 1.25h8c.7 0 1.25-.55 1.25-1.25V11" />,
  wait: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.5 1.75" />
    </>
  ),
  x: <path d="m4 4 8 8M12 4l-8 8" />,
  file: (
    <>
      <path d="M4.25 1.75h5l3 3v8.5c0 .55-.45 1-1 1h-7c-.55 0-1-.45-1-1V2.75c0-.55.45-1 1-1z" />
      <path d="M9 2v3h3M5.5 8.5h5M5.5 11h3" />
    </>
  ),
  keys: (
    <>
      <rect x="1.75" y="4" width="12.5" height="8.5" rx="1.5" />
      <path d="M4.5 7h.01M8 7h.01M11.5 7h.01M5.5 10h5" />
    </>
  ),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

/** Decoration only: the words beside it, or the control's name, carry the meaning. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: 12 | 14 | 16 }) {
  return (
    <svg className={cx('icon', `s${size}`)} viewBox="0 0 16 16" aria-hidden="true" data-icon="">
      {shapes[name]}
    </svg>
  );
}
