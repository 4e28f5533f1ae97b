/** The answer for this object, worked out once: many measures, and each week of a trend, ask the same of one log. */
export function onceFor<Of extends object, Answer>(make: (of: Of) => Answer): (of: Of) => Answer {
  const known = new WeakMap<Of, { readonly answer: Answer }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.answer;
    const answer = make(of);
    known.set(of, { answer });
    return answer;
  };
}
