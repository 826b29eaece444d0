import { expect, it, vi } from 'vitest';
import { oncePer } from '../../src/domain/once-per';

it('asks once about the same object, also where the answer is nothing, and anew about another', () => {
  const answerOf = vi.fn((about: { readonly name: string }) => (about.name === '' ? undefined : about.name.length));
  const asked = oncePer(answerOf);
  const [nobody, somebody, another] = [{ name: '' }, { name: 'Ib' }, { name: 'Ib' }];
  expect([asked(nobody), asked(nobody), asked(somebody), asked(somebody), asked(another)]).toEqual([undefined, undefined, 2, 2, 2]);
  expect(answerOf).toHaveBeenCalledTimes(3);
});
