import type { StrategiWriter } from '../../src/domain/ports/strategi-writer';
import { ImportRefusal } from './import-refusal';

/** Opens what the draft is written to. */
export function openWriter(): Promise<StrategiWriter> {
  return Promise.reject(new ImportRefusal('Listerne kan ikke nås herfra. Start Fyrtårn med npm start, og prøv igen.'));
}
