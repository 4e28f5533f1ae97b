import { afterEach, expect } from 'vitest';

/** Components of one test are gone before the next. Only tests of components pay for loading React. */
afterEach(async () => {
  if (!expect.getState().testPath?.endsWith('.tsx')) return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
