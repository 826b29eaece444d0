import type { Omraadeudkast } from '../../../src/domain/udkast/strategiudkast';
import { OVERSKRIFTER } from './pejlemaerker';
import type { Overskrift, Pejlemaerke, SporNavn } from './pejlemaerker';

/** Not the key that importing the document gives: its indsatser have no numbers, so the two would mix instead of meeting. */
export const STRATEGI = 'visionsplan-2024-2027';

/** The keys of the 3 strategispor. */
export const SPOR: Readonly<Record<SporNavn, string>> = {
  socialomraade: `${STRATEGI}/et-socialomraade`,
  menneske: `${STRATEGI}/det-hele-menneske`,
  faglighed: `${STRATEGI}/fagligt-staerke-specialomraader`,
};

interface Spor {
  readonly navn: SporNavn;
  readonly titel: string;
  readonly tekst: string;
  readonly verdensmaal: readonly string[];
}

const SPORNODER: readonly Spor[] = [
  { navn: 'socialomraade', titel: 'Ét socialområde', tekst: 'Specialområderne arbejder som ét: med hinanden, med kommunerne og med sundhedsvæsenet.', verdensmaal: ['13', '13.2', '16', '16.6', '16.7', '17', '17.17'] },
  { navn: 'menneske', titel: 'Det hele menneske', tekst: 'Indsatsen ser hele borgerens liv: helbred, netværk, hverdag og egne valg.', verdensmaal: ['3', '3.4', '3.5', '10', '10.2', '10.3'] },
  { navn: 'faglighed', titel: 'Fagligt stærke specialområder', tekst: 'Specialviden, dygtige medarbejdere og gode arbejdspladser bærer det hele.', verdensmaal: ['4', '4.4', '8', '8.5', '8.6'] },
];

function sporNode(spor: Spor, index: number): Omraadeudkast {
  return { noegle: SPOR[spor.navn], foraelder: null, niveau: 1, nummer: null, titel: spor.titel, tekst: spor.tekst, verdensmaal: spor.verdensmaal, fase: null, orden: index + 1 };
}

/** The key of an overskrift by its slug. */
export function overskriftKey(overskrift: Pick<Overskrift, 'slug'>): string {
  return `${STRATEGI}/${overskrift.slug}`;
}

function overskriftNode(overskrift: Overskrift, index: number): Omraadeudkast {
  return { noegle: overskriftKey(overskrift), foraelder: SPOR[overskrift.spor], niveau: 2, nummer: null, titel: overskrift.titel, tekst: null, verdensmaal: [], fase: null, orden: index + 1 };
}

/** The key of a pejlemærke by its number, 1 to 15. */
export function pejlemaerkeKey(nummer: number): string {
  return `${STRATEGI}/pejlemaerke-${nummer}`;
}

function pejlemaerkeNode(overskrift: Overskrift, pejlemaerke: Pejlemaerke): Omraadeudkast {
  return {
    noegle: pejlemaerkeKey(pejlemaerke.nummer), foraelder: overskriftKey(overskrift), niveau: 3, nummer: `${pejlemaerke.nummer}`,
    titel: pejlemaerke.titel, tekst: pejlemaerke.punkter.map((punkt) => `• ${punkt}`).join('\n'),
    verdensmaal: [], fase: null, orden: pejlemaerke.nummer,
  };
}

/** 3 strategispor, 12 overskrifter, 15 pejlemærker; what stands above comes first. */
export const OMRAADER: readonly Omraadeudkast[] = [
  ...SPORNODER.map(sporNode),
  ...OVERSKRIFTER.map(overskriftNode),
  ...OVERSKRIFTER.flatMap((overskrift) => overskrift.pejlemaerker.map((pejlemaerke) => pejlemaerkeNode(overskrift, pejlemaerke))),
];
