/**
 * jsdom has no editing commands. This stands in for the browser's: it inserts at the caret of the focused box and can
 * take the last insertion back. What a browser really does is proved in the browser tests.
 */
export function giveEditing(document: Document, garble: (text: string) => string = (text) => text): void {
  const undo: (() => void)[] = [];
  const commands: Record<string, (value: string) => boolean> = {
    insertHTML(value) {
      const box = document.activeElement;
      const selection = document.getSelection();
      if (!box || !selection || selection.rangeCount === 0) return false;
      const before = box.innerHTML;
      undo.push(() => {
        box.innerHTML = before;
      });
      const range = selection.getRangeAt(0);
      range.insertNode(range.createContextualFragment(garble(value)));
      return true;
    },
    insertText(value) {
      const field = document.activeElement as HTMLTextAreaElement | null;
      if (field?.tagName !== 'TEXTAREA') return false;
      const before = field.value;
      undo.push(() => {
        field.value = before;
      });
      field.setRangeText(garble(value), field.selectionStart, field.selectionEnd);
      return true;
    },
    undo() {
      undo.pop()?.();
      return true;
    },
  };
  document.execCommand = (command, _ui, value) => commands[command]?.(value ?? '') ?? false;
}
