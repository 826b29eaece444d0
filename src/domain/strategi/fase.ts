/** The Fyrtårnsmodel's two phases. A phase is not a delay and never shares its colour. */
export const FASER = ['forberedende', 'aktiv'] as const;
export type Fase = (typeof FASER)[number];
