import { DUE, type MinIndsats } from './min-indsats';

/** After everything that has an end. */
const NO_END = '9999-12-31';

function endOf(indsats: MinIndsats): string {
  return indsats.trin === 'loebende' ? NO_END : (indsats.periode?.til ?? NO_END);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * What is due first: by urgency, then the periode that ends first, then the status that is oldest (none is oldest),
 * then the strategy's own order. A total order: two different parts are never equal.
 */
export function compareDue(one: MinIndsats, other: MinIndsats): number {
  return (
    DUE.indexOf(one.due) - DUE.indexOf(other.due) ||
    compareText(endOf(one), endOf(other)) ||
    compareText(one.sidst ?? '', other.sidst ?? '') ||
    one.handleplan.orden - other.handleplan.orden ||
    one.handleplanId - other.handleplanId ||
    (one.specialomraadeId ?? 0) - (other.specialomraadeId ?? 0)
  );
}
