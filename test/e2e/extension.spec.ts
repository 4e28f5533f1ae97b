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
  const panel = await extension.openPanel();
  const workers = () =>
    panel.evaluate(async () => {
      const contexts = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.BACKGROUND] });
      return contexts.length;
    });
  expect(await workers()).toBe(1);
  await extension.stopWorker();
  expect(await workers()).toBe(0);
});
