import { describe, expect, it, vi } from 'vitest';
import type { StrategiEditor } from '../../../src/domain/ports/strategi-editor';
import { createLazyEditor } from '../../../src/sharepoint/editor/lazy-editor';

const refuse = () => Promise.reject(new Error('not asked for'));
const fetched: StrategiEditor = {
  open: refuse, openMany: () => Promise.resolve([]), create: refuse, createMany: refuse, change: refuse, changeMany: () => Promise.resolve([]),
  remove: () => Promise.resolve(), removeMany: refuse, createStrategi: refuse, readAendringer: () => Promise.resolve([]), untoldCount: () => 3,
};

describe('an editor that is fetched when somebody first edits', () => {
  it('is fetched once, by the first call', async () => {
    const load = vi.fn(() => Promise.resolve(fetched));
    const editor = createLazyEditor(load);
    expect([load.mock.calls.length, editor.untoldCount()]).toEqual([0, 0]);
    expect(await Promise.all([editor.openMany('aktoer', []), editor.readAendringer({ handleplanId: 1 })])).toEqual([[], []]);
    expect([load.mock.calls.length, editor.untoldCount()]).toEqual([1, 3]);
  });

  it('is offline when it cannot be fetched, and tries again with the next call', async () => {
    const load = vi.fn(() => Promise.resolve(fetched)).mockRejectedValueOnce(new Error('chunk'));
    const editor = createLazyEditor(load);
    await expect(editor.changeMany([])).rejects.toMatchObject({ kind: 'offline' });
    expect(await editor.changeMany([])).toEqual([]);
  });

  it('hands a refusal on as it is', async () => {
    await expect(createLazyEditor(() => Promise.resolve(fetched)).open('aktoer', 1)).rejects.toThrow('not asked for');
  });
});
