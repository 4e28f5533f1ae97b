import { expect, test } from './support/extension';

test('the extension starts, and nothing asks another host for anything', async ({ extension }) => {
  const mail = await extension.openMail();
  await extension.openPanel(mail);
  expect(extension.id).toBe('ailemlhopoopjjolojmpfabnpbaplpco');
  expect(extension.foreignRequests).toEqual([]);
});

test('a request to another host would be seen; our own pages and the worker cannot even make one', async ({
  extension,
}) => {
  const ask = () => fetch('https://elsewhere.example/a?b=1', { mode: 'no-cors' }).catch((error: Error) => error.name);
  const mail = await extension.openMail();
  const panel = await extension.openPanel(mail);
  const [worker] = extension.context.serviceWorkers();
  expect(await panel.evaluate(ask)).toBe('TypeError');
  expect(await worker?.evaluate(ask)).toBe('TypeError');
  expect(extension.foreignRequests).toEqual([]);
  await mail.evaluate(ask);
  expect(extension.foreignRequests).toEqual([
    { method: 'GET', url: 'https://elsewhere.example/a?b=1', from: mail.url() },
  ]);
});

test('the worker stops when told to', async ({ extension }) => {
  await extension.openPanel();
  const [worker] = extension.context.serviceWorkers();
  const marked = () => worker?.evaluate(() => 'mark' in self);
  await worker?.evaluate(() => Object.assign(self, { mark: true }));
  expect(await marked()).toBe(true);
  // a tab that closes wakes it again: it is back at once, and remembers nothing
  await extension.stopWorker();
  expect(await marked()).toBe(false);
});
