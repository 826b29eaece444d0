/** The same answers, each worked out once: for what is asked of thousands of plans at every key. */
export function remember<Key, Answer>(answerOf: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.answer;
    const answer = answerOf(key);
    known.set(key, { answer });
    return answer;
  };
}
