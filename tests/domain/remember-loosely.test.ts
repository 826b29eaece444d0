import { expect, test } from 'vitest';
import { rememberLoosely } from '../../src/domain/remember-loosely';

test('an answer that somebody holds is worked out once a key', () => {
  const asked: string[] = [];
  const answerOf = rememberLoosely((key: string) => {
    asked.push(key);
    return { key };
  });
  const [one, other] = [answerOf('a'), answerOf('b')];
  expect([answerOf('a'), answerOf('b')]).toEqual([one, other]);
  expect(answerOf('a')).toBe(one);
  expect(asked).toEqual(['a', 'b']);
});
