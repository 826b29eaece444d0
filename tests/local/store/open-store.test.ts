import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../src/local/store/open-store';
import type { Store } from '../../../src/local/store/open-store';

let store: Store;

beforeEach(() => {
  store = openStore(':memory:', 'CREATE TABLE IF NOT EXISTS word (text TEXT UNIQUE, note TEXT)');
});

afterEach(() => store.close());

const add = (text: string): number => store.run('INSERT INTO word (text) VALUES (?)', text);
const words = (): readonly string[] => store.all<{ text: string }>('SELECT text FROM word ORDER BY rowid').map(({ text }) => text);

describe('a store', () => {
  it('answers rows, the first row, and nothing', () => {
    expect(add('a')).toBe(1);
    expect(add('b')).toBe(2);
    expect(words()).toEqual(['a', 'b']);
    expect(store.first('SELECT text FROM word WHERE text = ?', 'b')).toEqual({ text: 'b' });
    expect(store.first('SELECT text FROM word WHERE text = ?', 'c')).toBeUndefined();
    expect(store.all('SELECT text FROM word WHERE note IS ? ORDER BY text', null)).toHaveLength(2);
  });
});

describe('a transaction', () => {
  it('takes everything back when it throws', () => {
    expect(() => store.transaction(() => {
      add('a');
      throw new Error('halfway');
    })).toThrow('halfway');
    expect(words()).toEqual([]);
  });

  it('inside another takes back only its own', () => {
    store.transaction(() => {
      add('a');
      expect(() => store.transaction(() => {
        add('b');
        add('a');
      })).toThrow(/UNIQUE/);
      store.transaction(() => add('c'));
    });
    expect(words()).toEqual(['a', 'c']);
  });

  it('is taken back whole when the outer one throws', () => {
    expect(() => store.transaction(() => {
      store.transaction(() => add('a'));
      throw new Error('late');
    })).toThrow('late');
    expect(words()).toEqual([]);
    store.transaction(() => add('b'));
    expect(words()).toEqual(['b']);
  });
});
