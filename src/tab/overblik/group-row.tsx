import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { strategiName } from '../../domain/strategi/strategi-name';
import type { Linje, Overskrift } from '../../domain/udvalg/linje';
import type { Translate } from '../../texts/translate';
import { useTranslation } from '../app/translation';
import { useWhole } from '../app/use-whole';
import { useView } from '../app/view-context';
import { fremdriftsvalgName, statusvalgName } from '../udvalg/valg-name';
import { GroupHeading } from './group-heading';
import type { RowPlace, TableLayout } from './list-row';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  top: { paddingTop: tokens.spacingVerticalXXL },
});

function titleOf(overskrift: Overskrift, t: Translate): string {
  switch (overskrift.kind) {
    case 'strategi': return strategiName(overskrift.strategi);
    case 'omraade': return [overskrift.omraade.nummer, overskrift.omraade.titel].filter(Boolean).join(' ');
    case 'uden-omraade': return t('overblik.uden-omraade');
    case 'aktoer': return overskrift.aktoer?.navn ?? t('handleplan.ingen-ansvarlig');
    case 'specialomraade': return overskrift.aktoer?.navn ?? t('udvalg.faelles');
    case 'status': return statusvalgName(overskrift.status, t);
    case 'fremdrift': return fremdriftsvalgName(overskrift.fremdrift, t);
  }
}

/** The heading of a group, over the whole width of the table. */
export function GroupRow({ linje: { overskrift, niveau, antal }, layout, place }: { readonly linje: Extract<Linje, { kind: 'overskrift' }>; readonly layout: TableLayout; readonly place: RowPlace | undefined }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const whole = useWhole();
  const omraade = overskrift.kind === 'omraade' ? overskrift.omraade : null;
  const level = overskrift.kind === 'omraade' ? overskrift.strategi.niveauer[overskrift.omraade.niveau - 1] : undefined;
  return (
    <tr role="row" className={rowStyles.line} {...place}>
      <td role="cell" colSpan={layout.columns} className={mergeClasses(styles.cell, rowStyles.line, niveau === 1 && styles.top)}>
        <GroupHeading niveau={niveau} title={titleOf(overskrift, t)} href={omraade === null ? null : hrefOf({ omraadeId: omraade.id, handleplanId: null })} fase={omraade?.fase ?? null} note={[level, whole && (antal === null ? '…' : t('overblik.antal', { antal }))].filter(Boolean).join(' · ')} />
      </td>
    </tr>
  );
}
