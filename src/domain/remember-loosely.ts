/**
 * The same answers, each worked out once for as long as somebody holds it: for what is large, is wanted on one page only, and is made
 * anew in milliseconds. The browser takes it away when it needs the room.
 */
export function rememberLoosely<Key, Answer extends object>(answerOf: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, WeakRef<Answer>>();
  return (key) => {
    const before = known.get(key)?.deref();
    if (before !== undefined) return before;
    const answer = answerOf(key);
    known.set(key, new WeakRef(answer));
    return answer;
  };
}
