import { expect, test } from 'vitest';
import { retryMessage } from './retry-message';

const noPause = () => Promise.resolve();

test('a stopped worker is asked again', async () => {
  let tries = 0;
  const answer = await retryMessage(() => {
    tries++;
    return tries < 3
      ? Promise.reject(new Error('The message channel closed before a response was received'))
      : Promise.resolve('ok');
  }, noPause);
  expect([answer, tries]).toEqual(['ok', 3]);
});

test('another error is not repeated', async () => {
  let tries = 0;
  const sending = retryMessage(() => {
    tries++;
    return Promise.reject(new Error('Extension context invalidated.'));
  }, noPause);
  await expect(sending).rejects.toThrow('invalidated');
  expect(tries).toBe(1);
});

test('gives up after five tries', async () => {
  let tries = 0;
  const sending = retryMessage(() => {
    tries++;
    return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  }, noPause);
  await expect(sending).rejects.toThrow('Receiving end');
  expect(tries).toBe(5);
});
