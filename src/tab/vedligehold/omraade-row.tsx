import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type RefObject, useEffect, useRef } from 'react';
import { findPlads } from '../../domain/aendring/find-plads';
import { stepOmraade, type Traekskridt } from '../../domain/aendring/step-omraade';
import type { Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import type { Omraade } from '../../domain/strategi/omraade';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FaseBadge } from '../components/fase-badge';
import { EditError } from '../redigering/edit-error';
import { OnceOpened } from '../redigering/once-opened';
import { DeleteOmraade } from './delete-omraade';
import { MoveTo } from './move-to';
import { OmraadeForm } from './omraade-form';
import { omraadeName } from './omraade-name';
import { type OmraadePart, OmraadeTools } from './omraade-tools';
import type { Moving } from './use-moving';
import type { OneOpen } from './use-one-open';

const INDENT = 'clamp(12px, 3vw, 32px)';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM}` },
  chosen: { backgroundColor: tokens.colorNeutralBackground3, paddingBottom: tokens.spacingVerticalM },
  heading: { margin: 0, font: 'inherit' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalM}`, width: '100%', minHeight: '36px', padding: 0, '@media (pointer: coarse)': { minHeight: '44px' }, border: 'none', backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, font: 'inherit', textAlign: 'left', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium } },
  name: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0, overflowWrap: 'anywhere' },
  top: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface OmraadeRowProps {
  readonly gruppe: Omraadegruppe;
  readonly strategi: Strategi;
  readonly list: OneOpen<OmraadePart>;
  readonly moving: Moving;
  readonly chosen: boolean;
  readonly onChoose: (id: number | null) => void;
}

/** One Omraade of the tree; chosen, it shows what can be done with it, and what is being done. */
export function OmraadeRow({ gruppe, strategi, list, moving, chosen, onChoose }: OmraadeRowProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { omraade, antal } = gruppe;
  const root = useRef<HTMLDivElement>(null);
  const step = useStep(omraade, moving, list, root);
  return (
    <div ref={root} className={mergeClasses(styles.row, chosen && styles.chosen)} style={{ marginLeft: `calc(${omraade.niveau - 1} * ${INDENT})` }}>
      <h3 className={styles.heading}><button type="button" className={styles.head} aria-expanded={chosen} disabled={list.open !== null} onClick={() => onChoose(chosen ? null : omraade.id)}>
        <span className={mergeClasses(styles.name, omraade.niveau === 1 && styles.top)}>{chosen ? <ChevronDownRegular /> : <ChevronRightRegular />}{omraadeName(omraade)}</span>
        <span className={styles.quiet}>{[strategi.niveauer[omraade.niveau - 1], antal > 0 ? t('omraade.antal', { antal }) : ''].filter(Boolean).join(' · ')}</span>
        {omraade.fase !== null && <FaseBadge fase={omraade.fase} />}
      </button></h3>
      {chosen && <OmraadeTools omraade={omraade} strategi={strategi} antal={antal} list={list} moving={moving.moving} onStep={step} />}
      {chosen && moving.error !== null && <EditError error={moving.error} draftKept={null} />}
      {chosen && <OpenPart omraade={omraade} strategi={strategi} list={list} moving={moving} />}
    </div>
  );
}

/** Takes a step; the row may come to stand elsewhere, and the button pressed keeps the focus. */
function useStep(omraade: Omraade, moving: Moving, list: OneOpen<OmraadePart>, root: RefObject<HTMLDivElement | null>): (skridt: Traekskridt) => void {
  const overblik = useOverblik();
  const pressed = useRef<Traekskridt | null>(null);
  useEffect(() => {
    if (moving.moving || pressed.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-skridt="${pressed.current}"]`)?.focus();
    pressed.current = null;
  });
  return (skridt) => {
    const flytning = stepOmraade(overblik, omraade.id, skridt);
    if (flytning === null) return;
    pressed.current = skridt;
    void moving.move(flytning, list.say);
  };
}

function OpenPart({ omraade, strategi, list, moving }: Pick<OmraadeRowProps, 'strategi' | 'list' | 'moving'> & { readonly omraade: Omraade }) {
  const { t } = useTranslation();
  const overblik = useOverblik();
  const navn = omraadeName(omraade);
  if (list.isOpen('form', omraade.id)) {
    return <OnceOpened type="omraade" id={omraade.id} onCancel={list.cancel}>{(aaben) => <OmraadeForm subject={{ aaben }} title={t('omraadeform.ret', { navn })} onSaved={list.done} onCancel={list.cancel} />}</OnceOpened>;
  }
  if (list.isOpen('slet', omraade.id)) return <DeleteOmraade omraade={omraade} onDeleted={list.done} onCancel={list.cancel} />;
  if (list.isOpen('flyt', omraade.id)) return <MoveTo omraade={omraade} moving={moving} onMoved={list.done} onCancel={list.cancel} />;
  const plads = list.isOpen('under', omraade.id) ? findPlads(overblik, strategi.id, omraade.id) : null;
  if (plads?.ok !== true) return null;
  const { niveau, orden } = plads;
  return <OmraadeForm subject={{ sted: { strategiId: strategi.id, foraelderId: omraade.id, niveau, orden } }} title={t('omraadeform.nyt-under', { navn, niveau: strategi.niveauer[niveau - 1] ?? '' })} onSaved={list.done} onCancel={list.cancel} />;
}
