import { mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import { KOLONNER } from '../../domain/gitter/raekke';
import { useTranslation } from '../app/translation';
import { CelleEditor } from './celle-editor';
import { forslag } from './celle-ord';
import { fejlTekst } from './fejl-tekst';
import { GitterCelle } from './gitter-celle';
import { raekkeOf } from './markering';
import type { Gitter } from './use-gitter';
import type { GitterHandlinger } from './use-gitter-handlinger';
import { useGitterStyles } from './use-gitter-styles';
import { ROW_HEIGHT } from './row-height';
import { useVisibleRows } from './use-visible-rows';

const VEJLEDNING_ID = 'gitter-vejledning';

interface GitterTableProps {
  readonly gitter: Gitter;
  readonly handlinger: GitterHandlinger;
  readonly laast: boolean;
  readonly label: string;
}

/** The grid itself, by the grid pattern of WAI-ARIA. Only the rows in sight are drawn. */
export function GitterTable({ gitter, handlinger, laast, label }: GitterTableProps) {
  const styles = useGitterStyles();
  const translation = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { raekker, laeser } = gitter;
  const active = raekkeOf(handlinger.markering.aktiv, raekker);
  const rows = useVisibleRows(scroller, raekker.length, active);
  useFocusOnActive(scroller, handlinger.markering);
  return (
    <div ref={scroller} className={mergeClasses(styles.scroller, laast && styles.locked)}>
      <span id={VEJLEDNING_ID} hidden>{translation.t('gitter.vejledning')}</span>
      <div
        role="grid"
        aria-label={label}
        aria-describedby={VEJLEDNING_ID}
        aria-rowcount={raekker.length + 1}
        aria-colcount={KOLONNER.length}
        aria-multiselectable
        aria-busy={laast}
        className={styles.grid}
        onKeyDown={handlinger.onKeyDown}
        onCopy={handlinger.onCopy}
        onCut={handlinger.onCut}
        onPaste={handlinger.onPaste}
      >
        <div role="rowgroup" className={styles.head}><HeaderRow /></div>
        <div role="rowgroup" className={styles.body} style={{ height: `${raekker.length * ROW_HEIGHT}px` }}>
          {rows.map((nr) => <Raekke key={raekker[nr]?.noegle} nr={nr} gitter={gitter} handlinger={handlinger} active={nr === active} />)}
        </div>
      </div>
      {KOLONNER.map((kolonne) => {
        const words = forslag(kolonne, laeser.opslag, translation);
        return words.length > 0 && <datalist key={kolonne} id={forslagId(kolonne)}>{words.map((word) => <option key={word} value={word} />)}</datalist>;
      })}
    </div>
  );
}

function forslagId(kolonne: string): string {
  return `gitter-forslag-${kolonne}`;
}

function HeaderRow() {
  const styles = useGitterStyles();
  const { t } = useTranslation();
  return (
    <div role="row" aria-rowindex={1} className={styles.row}>
      {KOLONNER.map((kolonne, place) => (
        <div key={kolonne} role="columnheader" aria-colindex={place + 1} className={mergeClasses(styles.cell, (kolonne === 'nummer' || kolonne === 'titel') && styles.stuck, kolonne === 'nummer' && styles.nummer, kolonne === 'titel' && styles.titel, styles.header)}>
          <span className={styles.text}>{t(`gitter.kolonne.${kolonne}`)}</span>
        </div>
      ))}
    </div>
  );
}

function Raekke({ nr, gitter, handlinger, active }: { readonly nr: number; readonly gitter: Gitter; readonly handlinger: GitterHandlinger; readonly active: boolean }) {
  const styles = useGitterStyles();
  const translation = useTranslation();
  const raekke = gitter.raekker[nr];
  if (raekke === undefined) return null;
  const { udsnit, markering, redigering } = handlinger;
  return (
    <div role="row" aria-rowindex={nr + 2} className={mergeClasses(styles.row, styles.placed)} style={{ top: `${nr * ROW_HEIGHT}px` }}>
      {KOLONNER.map((kolonne, place) => {
        const visning = gitter.vis(raekke, kolonne);
        const editing = redigering?.raekke.noegle === raekke.noegle && redigering.kolonne === kolonne;
        return (
          <GitterCelle
            key={kolonne}
            kolonne={kolonne}
            nr={place}
            id={`gitter-${nr}-${kolonne}`}
            visning={visning}
            pladsholder={kolonne === 'titel' && raekke.handleplanId === null ? translation.t('gitter.ny-handleplan') : null}
            fejltekst={visning.fejl === null ? null : fejlTekst(kolonne, visning.fejl, gitter.laeser.opslag, translation)}
            aktiv={active && markering.aktiv.kolonne === place}
            valgt={udsnit.foersteRaekke <= nr && nr <= udsnit.sidsteRaekke && udsnit.foersteKolonne <= place && place <= udsnit.sidsteKolonne}
            onVaelg={(udvid) => handlinger.vaelg(nr, place, udvid)}
            onRediger={() => handlinger.rediger(null)}
            editor={editing ? (
              <CelleEditor
                kolonne={kolonne}
                tekst={redigering.tekst}
                forslagId={forslag(kolonne, gitter.laeser.opslag, translation).length > 0 ? forslagId(kolonne) : undefined}
                onSkriver={(tekst) => gitter.skriver({ noegle: raekke.noegle, handleplanId: raekke.handleplanId, kolonne, tekst })}
                onSlut={handlinger.afslut}
              />
            ) : null}
          />
        );
      })}
    </div>
  );
}

/** The focus follows the active cell whenever a person moved it, never by itself: not when the page opens, nor when news arrive. */
function useFocusOnActive(scroller: { readonly current: HTMLElement | null }, markering: GitterHandlinger['markering']): void {
  const shown = useRef(markering);
  useLayoutEffect(() => {
    if (shown.current === markering) return;
    shown.current = markering;
    const cell = scroller.current?.querySelector<HTMLElement>('[data-aktiv]');
    if (cell === null || cell === undefined || cell.contains(document.activeElement)) return;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, markering]);
}
