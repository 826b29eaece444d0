import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { findPlads } from '../../domain/aendring/find-plads';
import { moveOmraade } from '../../domain/aendring/move-omraade';
import { stepOmraade, type Traekskridt, TRAEKSKRIDT } from '../../domain/aendring/step-omraade';
import type { Omraade } from '../../domain/strategi/omraade';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { NewPlanLink } from '../handleplan/new-plan-link';
import { omraadeName } from './omraade-name';
import type { OneOpen } from './use-one-open';
import { useToolStyles } from './use-tool-styles';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be open in the tree: the form of an Omraade, of a new one below it, the question before deleting, the choice of another place. */
export type OmraadePart = 'form' | 'under' | 'slet' | 'flyt';

interface OmraadeToolsProps {
  readonly omraade: Omraade;
  readonly strategi: Strategi;
  /** Plans here and below. */
  readonly antal: number;
  readonly list: OneOpen<OmraadePart>;
  readonly moving: boolean;
  readonly onStep: (skridt: Traekskridt) => void;
}

/** What can be done with an Omraade, each a button: edit, move, add below, plans, delete. */
export function OmraadeTools({ omraade, strategi, antal, list, moving, onStep }: OmraadeToolsProps) {
  const shared = useToolStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const overblik = useOverblik();
  const busy = list.open !== null || moving;
  const under = findPlads(overblik, strategi.id, omraade.id);
  const opener = (kind: OmraadePart) => ({ ...list.marker(kind, omraade.id), className: shared.tool, size: 'small' as const, disabled: list.open !== null, disabledFocusable: moving, onClick: () => list.start(kind, omraade.id) });

  function canStep(skridt: Traekskridt): boolean {
    const flytning = stepOmraade(overblik, omraade.id, skridt);
    return flytning !== null && moveOmraade(overblik, flytning).ok;
  }

  return (
    <div role="group" aria-label={t('omraade.handlinger', { navn: omraadeName(omraade) })} className={styles.tools}>
      <Button {...opener('form')}>{t('omraade.ret')}</Button>
      {TRAEKSKRIDT.map((skridt) => (
        <Button key={skridt} size="small" className={shared.tool} data-skridt={skridt} disabled={list.open !== null} disabledFocusable={busy || !canStep(skridt)} onClick={() => onStep(skridt)}>{t(`omraade.${skridt}`)}</Button>
      ))}
      <Button {...opener('flyt')}>{t('omraade.flyt')}</Button>
      {under.ok && <Button {...opener('under')}>{t('omraade.nyt-under', { niveau: strategi.niveauer[under.niveau - 1] ?? t('omraade.nyt') })}</Button>}
      <NewPlanLink omraadeId={omraade.id} />
      {antal > 0 && <Button as="a" size="small" className={shared.tool} href={hrefOf({ side: 'alle', strategiId: strategi.id, handleplanId: null, omraadeId: null, udvalg: { omraadeId: omraade.id } })}>{t('omraade.planer', { antal })}</Button>}
      <Button {...opener('slet')}>{t('vedligehold.slet')}</Button>
    </div>
  );
}
