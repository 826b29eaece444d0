import { existsSync, writeFileSync } from 'node:fs';
import type { Dato } from '../../src/domain/dato';
import type { StrategiWriter } from '../../src/domain/ports/strategi-writer';
import type { Statusudkast, Strategiudkast } from '../../src/domain/udkast/strategiudkast';
import { demonstration } from '../demonstration/demonstration';
import { filledFile } from '../embedded/data-folder';

export interface FillOptions {
  readonly today: Dato;
  /** Writes as the strategikonsulent's script does. */
  readonly writer: StrategiWriter;
  /** Writes as one person, by sign-in name; null for somebody who can no longer sign in. */
  readonly writerOf: (upn: string) => Promise<StrategiWriter | null>;
  /** Writes what belongs to the strategies once they are there: rules, a round, a møde. */
  readonly afterwards: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

/** The entries of a draft by who is to write them. */
function byAuthor(udkast: Strategiudkast, authors: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Statusudkast[]> {
  const groups = new Map<string, Statusudkast[]>();
  for (const status of udkast.statusopdateringer) {
    const upn = authors.get(status.noegle) ?? '';
    groups.set(upn, [...(groups.get(upn) ?? []), status]);
  }
  return groups;
}

/** A draft that holds the entries alone: what they are about is in the lists already. */
function entriesAlone(udkast: Strategiudkast, statusopdateringer: readonly Statusudkast[]): Strategiudkast {
  return { ...udkast, statusopdateringer };
}

async function fillOne(udkast: Strategiudkast, authors: ReadonlyMap<string, string>, options: FillOptions): Promise<void> {
  await options.writer.write(entriesAlone(udkast, []));
  for (const [upn, entries] of byAuthor(udkast, authors)) {
    const writer = (await options.writerOf(upn)) ?? options.writer;
    await writer.write(entriesAlone(udkast, entries));
  }
}

/**
 * Fills the lists with the demonstration, once: each entry in its author's name.
 * Interrupted, it goes on at the next start, since every record has a key of its own.
 */
export async function fillDemonstration(options: FillOptions): Promise<boolean> {
  if (existsSync(filledFile)) return false;
  const { udkast, authors } = demonstration(options.today);
  for (const [index, strategi] of udkast.entries()) {
    await fillOne(strategi, authors, options);
    options.onProgress(index + 1, udkast.length);
  }
  await options.afterwards();
  writeFileSync(filledFile, `${new Date().toISOString()}\n`);
  return true;
}
