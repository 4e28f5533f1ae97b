/** The same answers as `compute`, kept for the newest texts: while a rep types, most sentences stay as they were. */
export function remembered<T>(compute: (text: string) => T, keep = 400): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = compute(text);
    if (known.size >= keep) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The same for an answer that depends on the sentence and on what is agreed; kept for the newest agreement. */
export function rememberedBeside<T>(compute: (text: string, beside: string) => T): (text: string, beside: string) => T {
  let last: { readonly beside: string; readonly answer: (text: string) => T } | null = null;
  return (text, beside) => {
    if (last?.beside !== beside) last = { beside, answer: remembered((each) => compute(each, beside)) };
    return last.answer(text);
  };
}
