import { mergeClasses } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { PeopleSwapRegular } from '@fluentui/react-icons/svg/people-swap';
import type { MouseEvent, ReactNode } from 'react';
import type { Kolonne } from '../../domain/gitter/raekke';
import { useTranslation } from '../app/translation';
import { HiddenText } from '../components/hidden-text';
import { useGitterStyles } from './use-gitter-styles';
import type { Visning } from './use-gitter';

export interface GitterCelleProps {
  readonly kolonne: Kolonne;
  readonly nr: number;
  /** Names this cell on the page. */
  readonly id: string;
  readonly visning: Visning;
  /** What may come here, while nothing stands in it. */
  readonly pladsholder: string | null;
  /** Why it cannot be used, in words. */
  readonly fejltekst: string | null;
  readonly aktiv: boolean;
  readonly valgt: boolean;
  readonly onVaelg: (udvid: boolean) => void;
  readonly onRediger: () => void;
  /** The field in which it is written, while it is. */
  readonly editor: ReactNode;
}

/** One cell. Only the active one is reached by Tab; the arrow keys go on from there. */
export function GitterCelle({ kolonne, nr, id, visning, pladsholder, fejltekst, aktiv, valgt, onVaelg, onRediger, editor }: GitterCelleProps) {
  const styles = useGitterStyles();
  const { tekst, tilstand } = visning;
  const stuck = kolonne === 'nummer' ? styles.nummer : kolonne === 'titel' ? styles.titel : undefined;
  const noteId = fejltekst === null ? undefined : `${id}-fejl`;
  const onMouseEnter = (event: MouseEvent) => {
    if (event.buttons === 1) onVaelg(true);
  };
  const look = mergeClasses(styles.cell, stuck !== undefined && styles.stuck, stuck, valgt && !aktiv && styles.selected, tilstand === 'aendret' && styles.changed, (tilstand === 'fejl' || tilstand === 'konflikt') && styles.wrong, aktiv && styles.active, editor !== null && styles.editing);
  return (
    <div
      role={kolonne === 'titel' ? 'rowheader' : 'gridcell'}
      aria-colindex={nr + 1}
      aria-selected={valgt}
      aria-invalid={tilstand === 'fejl' ? true : undefined}
      aria-describedby={noteId}
      tabIndex={aktiv ? 0 : -1}
      data-aktiv={aktiv ? '' : undefined}
      className={look}
      onMouseDown={(event) => onVaelg(event.shiftKey)}
      onMouseEnter={onMouseEnter}
      onDoubleClick={onRediger}
    >
      {editor ?? <Indhold tekst={tekst} tilstand={tilstand} pladsholder={pladsholder} />}
      {noteId !== undefined && <span id={noteId} hidden>{fejltekst}</span>}
    </div>
  );
}

function Indhold({ tekst, tilstand, pladsholder }: Pick<Visning, 'tekst' | 'tilstand'> & Pick<GitterCelleProps, 'pladsholder'>) {
  const styles = useGitterStyles();
  const { t } = useTranslation();
  return (
    <>
      {tilstand === 'fejl' && <ErrorCircleRegular className={styles.icon} aria-hidden />}
      {tilstand === 'konflikt' && <PeopleSwapRegular className={styles.icon} aria-hidden />}
      {tekst === '' && pladsholder !== null ? <i className={mergeClasses(styles.text, styles.quiet)}>{pladsholder}</i> : <span className={styles.text}>{tekst}</span>}
      {tilstand !== 'ens' && <HiddenText>{t(`gitter.tilstand.${tilstand}`)}</HiddenText>}
    </>
  );
}
