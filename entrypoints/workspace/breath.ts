/** Lets the page draw and answer before the work goes on. */
export function breath(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
