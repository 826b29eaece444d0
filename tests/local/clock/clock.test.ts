import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openClock } from '../../../src/local/clock/clock';

let folder: string;
let base: Date;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clock-'));
  base = new Date('2026-03-01T12:00:00Z');
});
afterEach(() => rm(folder, { recursive: true }));

const open = (file = ':memory:') => openClock(file, () => base);

describe('the clock', () => {
  it('is the time underneath until it is moved, and goes on from there', () => {
    const clock = open();
    expect(clock.now()).toEqual(base);
    expect(clock.advance(3600)).toEqual(new Date('2026-03-01T13:00:00Z'));
    base = new Date('2026-03-01T12:00:10Z');
    expect(clock.now()).toEqual(new Date('2026-03-01T13:00:10Z'));
    expect(clock.set(new Date('2026-02-01T00:00:00Z'))).toEqual(new Date('2026-02-01T00:00:00Z'));
    clock.close();
  });

  it('does not fall back at a restart', () => {
    const file = join(folder, 'data.sqlite');
    const before = open(file);
    before.advance(60);
    before.advance(60);
    before.close();
    const after = open(file);
    expect(after.now()).toEqual(new Date('2026-03-01T12:02:00Z'));
    after.close();
  });
});
