import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/local/store/open-store';

describe('what a store remembers', () => {
  let store: Store;
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    store = openStore(':memory:', 'CREATE TABLE words (word TEXT); CREATE TABLE others (other TEXT);');
  });
  afterEach(() => store.close());

  const count = (): number => store.remember('how many words', ['words'], () => {
    asked += 1;
    return store.all('SELECT word FROM words').length;
  });

  it('is read once while nothing changes', () => {
    expect([count(), count(), asked]).toEqual([0, 0, 1]);
    store.run("INSERT INTO others (other) VALUES ('x')");
    expect([count(), asked]).toEqual([0, 1]);
  });

  it('is read again when a row of its tables is added, changed or deleted', () => {
    count();
    store.run("INSERT OR IGNORE INTO words (word) VALUES ('et')");
    expect(count()).toBe(1);
    store.first("UPDATE words SET word = 'to' RETURNING word");
    expect([count(), asked]).toEqual([1, 3]);
    store.run('DELETE FROM words');
    expect(count()).toBe(0);
  });

  it('is forgotten with a transaction that was taken back', () => {
    expect(() => store.transaction(() => {
      store.run("INSERT INTO words (word) VALUES ('et')");
      expect(count()).toBe(1);
      throw new Error('late');
    })).toThrow('late');
    expect(count()).toBe(0);
  });
});
