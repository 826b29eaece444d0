import type { Statusopdatering } from '../status/statusopdatering';

/** That somebody has said something about a plan: what is needed of an entry to know who has answered. */
export type Indmelding = Pick<Statusopdatering, 'id' | 'strategiId' | 'handleplanId' | 'specialomraadeId' | 'forfatterId' | 'oprettet' | 'uaendret'>;
