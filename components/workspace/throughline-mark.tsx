/** The line that goes on, with its one point. */
export function ThroughlineMark() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M1.5 10c3 0 3.2-4.5 6-4.5s3.2 9 6.5 9 2.5-4.5 4.5-4.5" />
      <circle cx="7.5" cy="5.5" r="2.25" fill="currentColor" />
    </svg>
  );
}
