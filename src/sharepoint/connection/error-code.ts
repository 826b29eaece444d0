import * as v from 'valibot';

const ERROR = v.object({ code: v.string() });
const BODY = v.union([v.object({ 'odata.error': ERROR }), v.object({ error: ERROR })]);

/** SharePoint's own code of a refusal: `{ number: -2130575169, type: 'Microsoft.SharePoint.SPException' }`. */
export interface SharePointErrorCode {
  readonly number: number;
  readonly type: string;
}

/** Reads the code out of an error's body; null when the body is no error of SharePoint's (a proxy's page, text). */
export function readErrorCode(body: string): SharePointErrorCode | null {
  const parsed = v.safeParse(BODY, parseJson(body));
  if (!parsed.success) return null;
  const code = 'odata.error' in parsed.output ? parsed.output['odata.error'].code : parsed.output.error.code;
  const [number, type] = code.split(',', 2);
  return { number: Number(number), type: type?.trim() ?? '' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not JSON: throttling pages and proxies answer in text.
  }
}
