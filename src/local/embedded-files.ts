import { dirname, join } from 'node:path';

/** What is kept beside the data file; null when nothing is kept. */
export interface EmbeddedFiles {
  readonly signingKey: string | null;
  /** The tabs that were set up in channels and meetings. */
  readonly tabs: string | null;
}

/** Answers where the files beside `dataFile` are, for starting and for beginning anew. */
export function embeddedFiles(dataFile: string): EmbeddedFiles {
  if (dataFile === ':memory:') return { signingKey: null, tabs: null };
  const folder = dirname(dataFile);
  return { signingKey: join(folder, 'signing-key.json'), tabs: join(folder, 'teams-tabs.json') };
}
