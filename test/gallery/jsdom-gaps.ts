/** What jsdom lacks and browsers have: modal dialogs (open, close, Escape, the returned focus) and CSS.escape. */
export function fillJsdomGaps(): void {
  globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS;
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  HTMLDialogElement.prototype.showModal = function showModal() {
    before.set(this, document.activeElement);
    this.setAttribute('open', '');
  };
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open');
    const focused = before.get(this);
    if (focused instanceof HTMLElement) focused.focus();
  };
  document.addEventListener('keydown', (event) => {
    const open = document.querySelector('dialog[open]');
    if (event.key === 'Escape' && open && !event.defaultPrevented)
      open.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
}
