/** How one plan stands to another, or to an Omraade of another strategy. */
export const RELATIONSTYPER = ['afventer', 'gennemfoeres-via', 'bygger-videre-paa', 'bidrager-til'] as const;
export type Relationstype = (typeof RELATIONSTYPER)[number];

/** From a handleplan to another handleplan, or to an Omraade; exactly one of the two targets is set. */
export interface Relation {
  readonly id: number;
  readonly noegle: string;
  readonly fraHandleplanId: number;
  readonly type: Relationstype;
  readonly tilHandleplanId: number | null;
  readonly tilOmraadeId: number | null;
}
