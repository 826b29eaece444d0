import { describe, expect, it } from 'vitest';
import { readTrin } from '../../../src/domain/status/read-trin';

const CODES = [
  ['Er i gang', 'i-gang'], ['er igang', 'i-gang'], ['Arbejdet er fortsat i gang', 'i-gang'], ['Forberedes i 2015', 'forberedes'], ['Igangsættes 2. halvår 2015', 'igangsaettes'],
  ['Iværksættes snart', 'igangsaettes'], ['Sættes i gang til foråret', 'igangsaettes'], ['Gennemføres 2. halvår 2015', 'gennemfoeres'], ['Er gennemført', 'gennemfoert'], ['Delvist gennemført', 'i-gang'],
  ['Løbende', 'loebende'], ['Foregår løbende', 'loebende'], ['Ikke startet', 'ikke-startet'], ['Er endnu ikke igangsat', 'ikke-startet'], ['Er ikke i gang', 'ikke-startet'],
  ['Afventer ministeriet', 'afventer'], ['Sat i bero', 'i-bero'], ['Udgået', 'udgaaet'],
] as const;

describe('a status sentence', () => {
  it.each(CODES)('"%s" is %s', (text, trin) => {
    expect(readTrin(text).trin).toBe(trin);
  });

  it.each(['Der oprettes i andet halvår 2015 et nyt hold', 'Priserne tilpasses løbende', 'Status for i gangsætning', ''])('"%s" fits no code', (text) => {
    expect(readTrin(text).trin).toBeNull();
  });

  it('gives a periode of its own what the code is about', () => {
    expect(readTrin('Forberedes 1. halvår 2016').periode).toMatchObject({ fra: '2016-01-01', til: '2016-06-30', ordlyd: '1. halvår 2016', om: 'forberedes' });
  });

  it('says when the periode belongs to something further', () => {
    const reading = readTrin('Er i gang flere steder. Nye hold igangsættes 2. halvår 2015');
    expect(reading).toMatchObject({ trin: 'i-gang', periodeElsewhere: true, periode: { om: 'igangsaettes' }, rest: 'Nye hold igangsættes 2. halvår 2015' });
  });

  it('suggests what stands inside the sentence and does not use it', () => {
    expect(readTrin('Priserne tilpasses løbende')).toMatchObject({ trin: null, suggestion: 'loebende' });
  });
});
