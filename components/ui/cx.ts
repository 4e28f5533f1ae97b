type Sheet = Readonly<Record<string, string>>;

/**
 * Class names of a CSS module by their plain words: `cx('row tall', open && 'open')`. A word the module does not
 * define is one of the few shared words of base.css and stays as it is.
 */
export function classes(sheet: Sheet): (...names: readonly (string | false | null | undefined)[]) => string {
  return (...names) =>
    names
      .flatMap((name) => (name ? name.split(' ') : []))
      .map((name) => sheet[name] ?? name)
      .join(' ');
}
