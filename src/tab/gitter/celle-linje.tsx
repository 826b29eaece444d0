import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { KOLONNER } from '../../domain/gitter/raekke';
import { useTranslation } from '../app/translation';
import { fejlTekst } from './fejl-tekst';
import { raekkeOf } from './markering';
import type { Gitter } from './use-gitter';
import type { GitterHandlinger } from './use-gitter-handlinger';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minHeight: '28px', maxHeight: '68px', overflowY: 'auto', overflowWrap: 'anywhere' },
  place: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: 'pre-wrap' },
  fault: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

/** The whole text of the active cell, for the cells are short of room, and what is wrong with it. Listeners have both from the cell itself. */
export function CelleLinje({ gitter, handlinger }: { readonly gitter: Gitter; readonly handlinger: GitterHandlinger }) {
  const styles = useStyles();
  const translation = useTranslation();
  const { aktiv } = handlinger.markering;
  const raekke = gitter.raekker[raekkeOf(aktiv, gitter.raekker)];
  const kolonne = KOLONNER[aktiv.kolonne];
  if (raekke === undefined || kolonne === undefined) return null;
  const { tekst, fejl } = gitter.vis(raekke, kolonne);
  return (
    <div className={styles.root} aria-hidden="true">
      <span className={styles.place}>{translation.t(`gitter.kolonne.${kolonne}`)}</span>
      <span className={styles.text}>{tekst}</span>
      {fejl !== null && <span className={styles.fault}><ErrorCircleRegular /> {fejlTekst(kolonne, fejl, gitter.laeser.opslag, translation)}</span>}
    </div>
  );
}
