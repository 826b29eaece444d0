import { describe, expect, it } from 'vitest';
import { readErrorCode } from '../../../src/sharepoint/connection/error-code';

describe('the code of a refusal', () => {
  it('is read from an answer without metadata', () => {
    const body = JSON.stringify({ 'odata.error': { code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', message: { lang: 'da-DK', value: 'Noget på dansk' } } });
    expect(readErrorCode(body)).toEqual({ number: -2130575169, type: 'Microsoft.SharePoint.SPDuplicateValuesFoundException' });
  });

  it('is read from a verbose answer', () => {
    const body = JSON.stringify({ error: { code: '-1, System.ArgumentException', message: { lang: 'en-US', value: 'x' } } });
    expect(readErrorCode(body)).toEqual({ number: -1, type: 'System.ArgumentException' });
  });

  it.each(['', '<html>Proxy</html>', 'null', '[]', '{"error":"invalid_client"}'])('is none in %j', (body) => {
    expect(readErrorCode(body)).toBeNull();
  });
});
