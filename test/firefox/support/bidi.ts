import type { Browser } from 'puppeteer-core';

type Context = { readonly context: string };
type Sent = { readonly result: unknown };
type Connection = { send(method: string, params: object): Promise<Sent> };
type Evaluated = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** What puppeteer has no call for, said in the protocol itself (WebDriver BiDi). */
export type Bidi = {
  /** Opens a window, or a tab of the last one; gives the number of its context. */
  open(kind: 'window' | 'tab', url: string): Promise<string>;
  /** Runs the body of an async function in Firefox’s own window; what it returns must be JSON. */
  inFirefox<T>(body: string): Promise<T>;
};

export async function bidi(browser: Browser): Promise<Bidi> {
  // puppeteer keeps the connection to itself; version 24.43.1 calls it so
  const { connection } = browser as unknown as { readonly connection: Connection };
  const send = async <T>(method: string, params: object) => (await connection.send(method, params)).result as T;
  const tree = await send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = tree.contexts[0]?.context;
  return {
    async open(kind, url) {
      const { context } = await send<Context>('browsingContext.create', { type: kind });
      // the protocol never sees an add-on’s page loaded, so nobody can wait for it
      await send('browsingContext.navigate', { context, url, wait: 'none' });
      return context;
    },
    async inFirefox<T>(body: string) {
      const answer = await send<Evaluated>('script.evaluate', {
        expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
        target: { context: window },
        awaitPromise: true,
        userActivation: true,
      });
      if (answer.type !== 'success') throw new Error(`Firefox’s own window said: ${answer.exceptionDetails?.text}`);
      return JSON.parse(answer.result?.value ?? 'null') as T;
    },
  };
}
