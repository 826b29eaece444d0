/** How much annotation a client asks for beside the values. */
export type MetadataMode = 'nometadata' | 'minimalmetadata' | 'verbose';

const MODES: Readonly<Record<string, MetadataMode>> = { none: 'nometadata', nometadata: 'nometadata', minimalmetadata: 'minimalmetadata', verbose: 'verbose' };

/** Reads `Accept: application/json;odata=…`; plain `application/json` means minimalmetadata. */
export function readMetadataMode(accept: string | undefined): MetadataMode {
  const asked = /odata(?:\.metadata)?=(?<mode>\w+)/i.exec(accept ?? '')?.groups?.mode;
  return MODES[asked?.toLowerCase() ?? ''] ?? 'minimalmetadata';
}

export const contentTypeOf = (mode: MetadataMode): string => `application/json;odata=${mode};streaming=true;charset=utf-8`;
