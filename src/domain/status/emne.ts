import type { Statusemne } from './statusopdatering';

/** What a status can be about besides a handleplan: an Omraade of a strategi, or the strategi itself (`omraadeId` null). */
export type Emne = Pick<Statusemne, 'strategiId' | 'omraadeId'>;
