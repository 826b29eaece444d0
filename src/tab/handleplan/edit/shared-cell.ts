import type { Felter } from '../../../domain/aendring/post';
import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import type { StrategiEditor } from '../../../domain/ports/strategi-editor';
import type { Handleplan } from '../../../domain/strategi/handleplan';

/** The other plans of a plan's status cell ("gælder begge?"). */
export function plansSharing(handleplan: Pick<Handleplan, 'id' | 'strategiId' | 'faellesCelle'>, index: Pick<OverblikIndex, 'handleplaner'>): readonly Handleplan[] {
  if (handleplan.faellesCelle === null) return [];
  return [...index.handleplaner.values()].filter((plan) => plan.id !== handleplan.id && plan.strategiId === handleplan.strategiId && plan.faellesCelle === handleplan.faellesCelle);
}

/** The key of a cell that begins with a plan which had none. */
export function newCell(handleplanId: number): string {
  return `celle-${handleplanId}`;
}

/**
 * A cell needs its key on both plans: gives it to the other one first, so that this one never shares with nobody.
 * Whoever gave the other plan a cell meanwhile has decided: that one counts.
 */
export async function readyCell(delerMed: number | null, felter: Felter<'handleplan'>, editor: StrategiEditor): Promise<Felter<'handleplan'>> {
  if (delerMed === null || felter.faellesCelle !== newCell(delerMed)) return felter;
  const other = await editor.open('handleplan', delerMed);
  if (other.post.faellesCelle !== null) return { ...felter, faellesCelle: other.post.faellesCelle };
  await editor.change({ aaben: other, felter: { faellesCelle: felter.faellesCelle } });
  return felter;
}
