import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeChange, previousEntry } from '../../../src/domain/status/describe-change';
import { FREMDRIFT } from '../../../src/domain/status/fremdrift';
import type { Statusindhold } from '../../../src/domain/status/statusopdatering';
import { TRIN } from '../../../src/domain/status/trin';
import { historyFixture } from '../../tab/support/history-fixture';
import { periode } from '../../tab/support/overblik-fixture';

const AUTUMN = periode('2015-09-01', '2015-11-30', 'efteråret 2015', 'gennemfoeres');
const NEXT_YEAR = periode('2016-01-01', '2016-06-30', '1. halvår 2016', 'gennemfoeres');
const ENTRY: Statusindhold = { statustekst: '', trin: 'forberedes', fremdrift: null, periode: AUTUMN, indsats: null, behov: null, statusPr: '2015-09-01', uaendret: false };

const entry: fc.Arbitrary<Statusindhold> = fc.record({
  statustekst: fc.string(), trin: fc.option(fc.constantFrom(...TRIN)), fremdrift: fc.option(fc.constantFrom(...FREMDRIFT)),
  periode: fc.constantFrom(null, AUTUMN, NEXT_YEAR), indsats: fc.option(fc.string()), behov: fc.option(fc.string()), statusPr: fc.constant('2015-09-01'), uaendret: fc.boolean(),
});

test('an entry compared with itself has changed nothing', () => {
  fc.assert(fc.property(entry, (one) => {
    expect(describeChange(one, one)).toEqual([]);
  }));
});

test('the changes there and back concern the same things', () => {
  const kinds = (one: Statusindhold, other: Statusindhold) => describeChange(one, other).map((change) => change.kind);
  fc.assert(fc.property(entry, entry, (one, other) => {
    expect(kinds(one, other)).toEqual(kinds(other, one));
  }));
});

test('trin and fremdrift are told with where they came from', () => {
  expect(describeChange(ENTRY, { ...ENTRY, trin: 'i-gang', fremdrift: 'risiko' })).toEqual([
    { kind: 'trin', fra: 'forberedes', til: 'i-gang' },
    { kind: 'fremdrift', fra: null, til: 'risiko' },
  ]);
});

test('a periode moves later or earlier by its end, is set, removed or only reworded', () => {
  const direction = (fra: Statusindhold['periode'], til: Statusindhold['periode']) => describeChange({ ...ENTRY, periode: fra }, { ...ENTRY, periode: til }).map((change) => (change.kind === 'periode' ? change.retning : change.kind));
  expect(direction(AUTUMN, NEXT_YEAR)).toEqual(['senere']);
  expect(direction(NEXT_YEAR, AUTUMN)).toEqual(['tidligere']);
  expect(direction(null, AUTUMN)).toEqual(['sat']);
  expect(direction(AUTUMN, null)).toEqual(['fjernet']);
  expect(direction(AUTUMN, { ...AUTUMN, ordlyd: 'efterår 2015' })).toEqual(['omskrevet']);
});

test('a need for help arises, changes, and is met', () => {
  const direction = (fra: string | null, til: string | null) => describeChange({ ...ENTRY, behov: fra }, { ...ENTRY, behov: til });
  expect(direction(null, 'en afklaring')).toEqual([{ kind: 'behov', retning: 'opstaaet' }]);
  expect(direction('en afklaring', 'to afklaringer')).toEqual([{ kind: 'behov', retning: 'aendret' }]);
  expect(direction('en afklaring', null)).toEqual([{ kind: 'behov', retning: 'loest' }]);
});

test('an entry is compared with the one before it for the same specialområde', () => {
  const history = historyFixture().filter((row) => row.handleplanId === 101 || row.handleplanId === 108);
  const own = history.find((row) => row.id === 1008);
  if (own === undefined) throw new Error('The fixture has lost its entry');
  expect(previousEntry(history, 0)?.id).toBe(990);
  expect(previousEntry(history, history.indexOf(own))).toBeNull();
});
