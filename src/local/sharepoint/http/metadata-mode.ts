/** How much annotation a client asks for beside the values. */
export type MetadataMode = 'nometadata' | 'minimalmetadata' | 'verbose';

const MODES = { nometadata: 'nometadata', minimalmetadata: 'minimalmetadata', verbose: 'verbose', fullmetadata: 'minimalmetadata' } as const;

/** Reads `Accept: application/json;odata=…`; plain `application/json` means minimalmetadata. */
export function readMetadataMode(accept: string | undefined): MetadataMode {
  const asked = /odata(?:\.metadata)?=(?<mode>\w+)/i.exec(accept ?? '')?.groups?.['mode']?.toLowerCase();
  if (asked === 'none') return 'nometadata';
  return MODES[asked as keyof typeof MODES] ?? 'minimalmetadata';
}

export const contentTypeOf = (mode: MetadataMode): string => `application/json;odata=${mode};streaming=true;charset=utf-8`;
