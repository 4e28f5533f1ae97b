/** A text file of the project; `path` from its root, with slashes. */
export type ProjectFile = { readonly path: string; readonly text: string };

/**
 * One convention of the whole tree. `check` gives one sentence for each place that breaks it: what, and what to do.
 * `bad` must be found and `good`, the near miss, must not: a check that cannot fail is worse than none.
 */
export type Convention = {
  readonly name: string;
  check(files: readonly ProjectFile[]): readonly string[];
  readonly bad: readonly ProjectFile[];
  readonly good: readonly ProjectFile[];
};

export type Line = { readonly path: string; readonly number: number; readonly text: string };

export function linesOf(files: readonly ProjectFile[], path: RegExp): readonly Line[] {
  return files
    .filter((file) => path.test(file.path))
    .flatMap((file) => file.text.split('\n').map((text, index) => ({ path: file.path, number: index + 1, text })));
}

export function at(line: Line): string {
  return `${line.path}:${line.number}`;
}
