import { childrenOf } from '../../domain/aendring/find-plads';
import { type Flytning, moveOmraade } from '../../domain/aendring/move-omraade';
import type { Overblik } from '../../domain/overblik/overblik';
import type { ServiceError } from '../../domain/service-error';
import type { Translate } from '../../texts/translate';
import { useOverblik, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useSaving } from '../statusform/use-saving';
import { omraadeName } from './omraade-name';
import { saveFields } from './save-fields';

export interface Moving {
  readonly moving: boolean;
  readonly error: ServiceError | null;
  /** Moves, then says where it stands now; a place that is none is said, too. */
  readonly move: (flytning: Flytning, say: (besked: string) => void) => Promise<void>;
}

/** Where an Omraade stands, in words. */
function placeText(overblik: Overblik, id: number, t: Translate): string {
  const omraade = overblik.omraader.find((candidate) => candidate.id === id);
  if (omraade === undefined) return t('flyttefejl.findes-ikke');
  const siblings = childrenOf(overblik.omraader, omraade.strategiId, omraade.foraelderId);
  const foraelder = overblik.omraader.find((candidate) => candidate.id === omraade.foraelderId);
  const sted = foraelder === undefined ? t('omraade.flyttet.oeverst') : t('omraade.flyttet.under', { navn: omraadeName(foraelder) });
  return t('omraade.flyttet', { navn: omraadeName(omraade), nr: siblings.findIndex((sibling) => sibling.id === id) + 1, antal: siblings.length, sted });
}

/** Moving Omraader in the tree: one move at a time, saved at once. */
export function useMoving(): Moving {
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const { saving, error, run } = useSaving();

  async function move(flytning: Flytning, say: (besked: string) => void): Promise<void> {
    const moved = moveOmraade(overblik, flytning);
    if (!moved.ok) {
      say(t(`flyttefejl.${moved.fejl}`));
      return;
    }
    await run(async () => {
      try {
        await saveFields(editor, 'omraade', moved.flyttet.flatMap(({ id, felter }) => {
          const seen = overblik.omraader.find((omraade) => omraade.id === id);
          return seen === undefined ? [] : [{ id, seen, felter }];
        }));
      } finally {
        await store.refresh(); // Also after a conflict: the next try starts from how it stands now.
      }
      say(placeText(store.state.getState().overblik ?? overblik, flytning.id, t));
    });
  }

  return { moving: saving, error, move };
}
