import type { Answer } from './answer';
import { contentTypeOf } from './metadata-mode';
import type { MetadataMode } from './metadata-mode';
import type { SharePointError } from './sharepoint-error';

/** The error's body in the shape of the metadata mode: `odata.error`, or `error` for verbose. */
export function writeError(error: SharePointError, mode: MetadataMode): Answer {
  const fault = { code: error.code, message: { lang: 'en-US', value: error.message } };
  const body = mode === 'verbose' ? { error: fault } : { 'odata.error': fault };
  return { status: error.status, headers: { 'Content-Type': contentTypeOf(mode) }, body: JSON.stringify(body) };
}
