/** The same answer about the same object, worked out once for as long as the object is held: for what is asked again and again of one overview. */
export function oncePer<About extends object, Answer>(answerOf: (about: About) => Answer): (about: About) => Answer {
  const known = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    const before = known.get(about);
    if (before !== undefined) return before.answer;
    const answer = answerOf(about);
    known.set(about, { answer });
    return answer;
  };
}
