/**
 * What a content script is given instead of WXT's own context. That one ends when the page dispatches an event named after
 * the extension (seen in its source, 0.20.27), so a page could switch the send guard off. This one ends only from within.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Ends everything that was started with the signal, e.g. when the extension was updated under the page. */
  abort(): void {
    this.#life.abort();
  }
}
