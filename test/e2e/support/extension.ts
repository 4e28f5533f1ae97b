import { test as base, expect } from '@playwright/test';
import { type Extension, openSession } from './session';

/** Each test gets a browser of its own with the extension in it. */
export const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from this pattern
  extension: async ({}, use) => {
    const extension = await openSession();
    await use(extension);
    await extension.context.close();
  },
});

export { expect };
