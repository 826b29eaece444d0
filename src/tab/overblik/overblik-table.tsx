import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { partByPlans } from '../../domain/overblik/areas-without-plans';
import type { Omraadegruppe, Strategitrae } from '../../domain/overblik/group-by-omraade';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { AreasWithoutPlansRow } from './areas-without-plans-row';
import { OmraadeHeading } from './omraade-heading';
import { PlanRow } from './plan-row';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  group: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  top: { paddingTop: tokens.spacingVerticalXXL },
  block: { '@container oversigt (max-width: 1019px)': { display: 'block' } },
});

const COLUMNS = ['nummer', 'handleplan', 'status', 'fremdrift', 'periode', 'ansvarlig', 'sidst'] as const;

/** The arrow keys go from plan to plan. */
function moveBetweenPlans(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[data-handleplan]')];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = place === -1 ? undefined : links[place + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** All plans of a strategy in one table, a row group for each Omraade of its tree. */
export function OverblikTable({ strategi, trae }: { readonly strategi: Strategi; readonly trae: Strategitrae }) {
  const rowStyles = useRowStyles();
  const { t } = useTranslation();
  const widths = { nummer: rowStyles.nummer, handleplan: undefined, status: rowStyles.status, fremdrift: rowStyles.fremdrift, periode: rowStyles.periode, ansvarlig: rowStyles.ansvarlig, sidst: rowStyles.sidst };
  return (
    <table role="table" className={rowStyles.table} aria-label={t('overblik.titel')} onKeyDown={moveBetweenPlans}>
      <thead role="rowgroup" className={rowStyles.head}>
        <tr role="row">
          {COLUMNS.map((column) => <th key={column} role="columnheader" scope="col" className={mergeClasses(widths[column], rowStyles.headCell)}>{t(`kolonne.${column}`)}</th>)}
        </tr>
      </thead>
      <Grupper grupper={trae.grupper} strategi={strategi} />
      {trae.udenOmraade.length > 0 && <RowGroup handleplaner={trae.udenOmraade} top heading={<h2>{t('overblik.uden-omraade')}</h2>} />}
    </table>
  );
}

function Grupper({ grupper, strategi }: { readonly grupper: readonly Omraadegruppe[]; readonly strategi: Strategi }) {
  const { withPlans, without } = partByPlans(grupper);
  return (
    <>
      {withPlans.map((gruppe) => <Gruppe key={gruppe.omraade.id} gruppe={gruppe} strategi={strategi} />)}
      {without.length > 0 && <AreasWithoutPlansRow omraader={without} strategi={strategi} />}
    </>
  );
}

function Gruppe({ gruppe, strategi }: { readonly gruppe: Omraadegruppe; readonly strategi: Strategi }) {
  const { omraade, handleplaner, grupper, antal } = gruppe;
  return (
    <>
      <RowGroup handleplaner={handleplaner} top={omraade.niveau === 1} heading={<OmraadeHeading omraade={omraade} niveau={strategi.niveauer[omraade.niveau - 1]} antal={antal} />} />
      <Grupper grupper={grupper} strategi={strategi} />
    </>
  );
}

function RowGroup({ handleplaner, heading, top }: { readonly handleplaner: readonly Handleplan[]; readonly heading: ReactNode; readonly top: boolean }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  return (
    <tbody role="rowgroup" className={rowStyles.body}>
      <tr role="row" className={styles.block}>
        <th role="rowheader" scope="rowgroup" colSpan={COLUMNS.length} className={mergeClasses(styles.group, styles.block, top && styles.top)}>{heading}</th>
      </tr>
      {handleplaner.map((plan) => <PlanRow key={plan.id} handleplan={plan} />)}
    </tbody>
  );
}
