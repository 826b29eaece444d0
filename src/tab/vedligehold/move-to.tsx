import { Button } from '@fluentui/react-components';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { childrenOf } from '../../domain/aendring/find-plads';
import { descendantsOf } from '../../domain/aendring/descendants-of';
import { moveOmraade } from '../../domain/aendring/move-omraade';
import type { Overblik } from '../../domain/overblik/overblik';
import type { Omraade } from '../../domain/strategi/omraade';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { Spinner } from '../components/spinner';
import { omraadeValg } from '../handleplan/edit/omraade-valg';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import type { Valg } from '../redigering/valg-felt';
import { ValgFelt } from '../redigering/valg-felt';
import { omraadeName } from './omraade-name';
import type { Moving } from './use-moving';

interface MoveToProps {
  readonly omraade: Omraade;
  readonly moving: Moving;
  readonly onMoved: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Every node under which an Omraade may stand: not itself, nothing below it, and no deeper than the strategy has levels. */
function placesFor(overblik: Overblik, { id, strategiId }: Omraade): readonly Valg<number>[] {
  const below = new Set(descendantsOf(overblik.omraader, id).map((omraade) => omraade.id));
  return omraadeValg(overblik, strategiId).filter(({ value }) => value !== id && !below.has(value) && moveOmraade(overblik, { id, foraelderId: value, plads: 0 }).ok);
}

/** Moves an Omraade under another, or to the top; it comes last there. Takes the focus; Escape leaves it where it is. */
export function MoveTo({ omraade, moving, onMoved, onCancel }: MoveToProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const overblik = useOverblik();
  const [til, setTil] = useState(omraade.foraelderId);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    const plads = childrenOf(overblik.omraader, omraade.strategiId, til).length;
    void moving.move({ id: omraade.id, foraelderId: til, plads }, onMoved);
  }

  return (
    <form className={styles.card} onSubmit={onSubmit} onKeyDown={(event) => { if (event.key === 'Escape' && !moving.moving) onCancel(); }}>
      <div className={styles.form}>
        <h4 ref={title} tabIndex={-1} className={styles.smallTitle}>{t('omraade.flyt.titel', { navn: omraadeName(omraade) })}</h4>
        <ValgFelt name="flyt-til" label={t('omraade.flyt.til')} value={til} ingen={t('omraade.flyt.oeverst')} valg={placesFor(overblik, omraade)} onChange={setTil} />
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" className={styles.button} disabledFocusable={moving.moving} {...(moving.moving && { icon: <Spinner /> })}>{t(moving.moving ? 'omraade.flytter' : 'omraade.flyt.ja')}</Button>
          <Button className={styles.button} disabledFocusable={moving.moving} onClick={onCancel}>{t('redigering.annuller')}</Button>
        </div>
      </div>
    </form>
  );
}
