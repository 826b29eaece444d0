import { createInterface } from 'node:readline/promises';
import type { Dato } from '../../src/domain/dato';
import { ImportRefusal } from './import-refusal';
import { readDato } from './read-arguments';

/** Asks at the terminal until there is a date; an empty answer leaves it open. The question goes to stderr. */
export async function askStatusDato(): Promise<Dato | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    for (;;) {
      const answer = (await terminal.question('Hvilken dato gælder dokumentets status for? (ÅÅÅÅ-MM-DD, eller Enter for at springe over) ')).trim();
      if (answer === '') return null;
      const dato = tryDato(answer);
      if (dato !== null) return dato;
      process.stderr.write('Det er ikke en dato. Skriv år-måned-dag, for eksempel 2015-10-01.\n');
    }
  } finally {
    terminal.close();
  }
}

function tryDato(answer: string): Dato | null {
  try {
    return readDato(answer);
  } catch (error) {
    if (error instanceof ImportRefusal) return null;
    throw error;
  }
}
