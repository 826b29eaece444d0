import { describe, expect, it } from 'vitest';
import { roundTrips, writes } from '../../../scripts/bench/tab/list-requests';
import { bytesARow } from '../../../scripts/bench/tab/row-bytes';

const SITE = 'http://localhost:5302/sites/fyrtaarn/_api';
const PLANS = `${SITE}/web/getList('%2Fsites%2Ffyrtaarn%2FLists%2FHandleplaner')/items`;
const seen = (start: number, end: number) => ({ url: SITE, start, end });

function batch(parts: readonly (readonly [string, string])[]) {
  return {
    url: `${SITE}/$batch`,
    asked: parts.map(([line]) => `--batch\nContent-Type: application/http\n\n${line} HTTP/1.1\n\n`).join(''),
    answered: parts.map(([, body]) => `--answer\r\nContent-Type: application/http\r\n\r\nHTTP/1.1 200 OK\r\nCONTENT-TYPE: application/json\r\n\r\n${body}\r\n`).join(''),
  };
}

describe('round trips', () => {
  it('are one for requests that ran beside each other', () => {
    expect(roundTrips([seen(0, 50), seen(1, 40), seen(2, 60)])).toBe(1);
  });

  it('are as many as had to wait for one another', () => {
    expect(roundTrips([seen(0, 50), seen(10, 20), seen(55, 90), seen(60, 70), seen(95, 99)])).toBe(3);
  });
});

describe('bytes of a row', () => {
  const whole = '{"value":[{"Id":1,"Title":"Å"},{"Id":2,"Title":"B"}]}';
  const sparse = '{"value":[{"Id":2,"Fase":"aktiv"}]}';

  it('are all that was answered about a list, for each of its rows once', () => {
    const parts = batch([[`GET ${PLANS}?%24select=Id%2CTitle`, whole], [`GET ${PLANS}?%24select=Id%2CFase&%24filter=Fase%20ne%20null`, sparse]]);
    expect(bytesARow('Handleplaner', [parts])).toBe((Buffer.byteLength(whole) + Buffer.byteLength(sparse)) / 2);
  });

  it('leave out other lists, ids alone and what a list says of itself', () => {
    const parts = batch([[`GET ${PLANS}?%24select=Id&%24top=1`, '{"value":[{"Id":2}]}'], [`GET ${PLANS.replace('/items', '')}?%24select=Id%2CTitle`, '{"Title":"Handleplaner"}']]);
    expect(bytesARow('Handleplaner', [parts, { url: `${PLANS.replace('Handleplaner', 'Ansvar')}?$select=Id,Rolle`, asked: '', answered: whole }])).toBe(0);
  });
});

describe('writing', () => {
  it('is told from reading, alone and in a batch', () => {
    const exchanges = [batch([[`GET ${PLANS}?%24select=Id`, '{}']]), batch([[`GET ${PLANS}`, '{}'], [`POST ${PLANS}`, '{}']]), { url: `${PLANS}(2)`, asked: '{}', answered: '' }, { url: `${PLANS}?$select=Id`, asked: '', answered: '' }];
    expect(exchanges.map(writes)).toEqual([false, true, true, false]);
  });
});
