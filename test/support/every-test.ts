import fc from 'fast-check';
import { afterEach, expect } from 'vitest';

// the same cases in every run, so that a red run is about a change; PROPERTY_SEED=… looks at others
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });

/** Components of one test are gone before the next. Only tests of components pay for loading React. */
afterEach(async () => {
  if (!expect.getState().testPath?.endsWith('.tsx')) return;
  const { cleanup } = await import('@testing-library/react');
  cleanup();
});
