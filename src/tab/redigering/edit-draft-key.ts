/** Names the draft of one record, or of a new one in a place: `handleplan-12`, `ansvar-ny-12`. */
export function editDraftKey(personId: number, name: string): string {
  return `fyrtaarn.rettekladde.1.${personId}.${name}`;
}
