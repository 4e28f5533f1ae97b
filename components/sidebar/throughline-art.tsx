import styles from './throughline-art.module.css';

/** One line through go, review, stop and wait. */
export function ThroughlineArt() {
  return (
    <svg
      className={styles['art']}
      viewBox="0 0 328 76"
      fill="none"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M8 38c24 0 26-22 52-22s30 44 62 44 34-36 66-36 34 14 62 14h70" data-part="line" />
      <circle cx="60" cy="16" r="6" data-part="go" />
      <circle cx="122" cy="60" r="6" data-part="review" />
      <path d="M184 14.5h8l5.5 5.5v8l-5.5 5.5h-8l-5.5-5.5v-8z" data-part="stop" />
      <circle cx="256" cy="38" r="5.25" data-part="wait" />
      <path d="m316 31 7 7-7 7-7-7z" data-part="end" />
    </svg>
  );
}
