/** How it goes, apart from trin. Null is "ikke vurderet": nobody has said. */
export const FREMDRIFT = ['foelger-planen', 'risiko', 'forsinket'] as const;
export type Fremdrift = (typeof FREMDRIFT)[number];
