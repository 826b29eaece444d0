import type { StrategiWriter } from '../../src/domain/ports/strategi-writer';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { openTarget } from '../target';

/** A writer into the lists, and how to let go of them. */
export interface OpenWriter {
  readonly writer: StrategiWriter;
  readonly close: () => Promise<void>;
}

/** Opens the lists that run, or the same data when nothing runs. Throws `ServiceError`. */
export async function openWriter(): Promise<OpenWriter> {
  const { sp, close } = await openTarget();
  return { writer: createStrategiWriter(sp), close };
}
