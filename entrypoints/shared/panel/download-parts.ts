/** Hands a file to the browser's downloads; nothing leaves the machine. */
export function downloadParts(name: string, parts: readonly string[], type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the download holds its own copy as soon as it has begun
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
