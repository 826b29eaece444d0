import fc from 'fast-check';
import { FASER } from '../../../src/domain/strategi/fase';
import { TILSAGN } from '../../../src/domain/strategi/handleplan';
import { FREMDRIFTSVALG, GRUPPERINGER, SORTERINGER, STATUSVALG, type Udvalg } from '../../../src/domain/udvalg/udvalg';

const ID = fc.integer({ min: 1, max: 1_000_000 });

/** Any selection, with ids of one's own choice. */
export function anyUdvalg({ omraadeId = ID, aktoerId = ID, specialomraadeId = ID }: { readonly omraadeId?: fc.Arbitrary<number>; readonly aktoerId?: fc.Arbitrary<number>; readonly specialomraadeId?: fc.Arbitrary<number> } = {}): fc.Arbitrary<Udvalg> {
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
  return fc.record({
    soeg: fc.string({ unit: 'grapheme', maxLength: 30 }), alleStrategier: fc.boolean(), omraadeId: maybe(omraadeId),
    status: fc.shuffledSubarray([...STATUSVALG]).map((chosen) => STATUSVALG.filter((code) => chosen.includes(code))),
    fremdrift: fc.subarray([...FREMDRIFTSVALG]), aktoerId: maybe(aktoerId),
    specialomraade: maybe(fc.oneof(specialomraadeId, fc.constant('faelles' as const))), mine: fc.boolean(), stilleDage: maybe(fc.integer({ min: 1, max: 3650 })),
    harBehov: fc.boolean(), relevantForMed: fc.boolean(), verdensmaal: maybe(fc.constantFrom('3', '3.4', '17', '16.b')), tilsagn: maybe(fc.constantFrom(...TILSAGN)), fase: maybe(fc.constantFrom(...FASER)),
    gruppering: fc.constantFrom(...GRUPPERINGER), sortering: maybe(fc.record({ efter: fc.constantFrom(...SORTERINGER), faldende: fc.boolean() })),
  });
}
