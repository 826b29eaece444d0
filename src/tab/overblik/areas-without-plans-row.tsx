import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Omraade } from '../../domain/strategi/omraade';
import type { Strategi } from '../../domain/strategi/strategi';
import { useTranslation } from '../app/translation';
import { FaseBadge } from '../components/fase-badge';
import type { RowPlace } from './list-row';
import { useRowStyles } from './use-row-styles';

const useStyles = makeStyles({
  cell: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { width: 'fit-content', paddingBlock: tokens.spacingVerticalXS, cursor: 'pointer', ':hover': { color: tokens.colorNeutralForeground2 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, listStyleType: 'none' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  title: { color: tokens.colorNeutralForeground2 },
});

/** The areas beside each other that hold no plan: one quiet line of the table that opens to name them. */
export function AreasWithoutPlansRow({ omraader, strategi, columns, place }: { readonly omraader: readonly Omraade[]; readonly strategi: Strategi; readonly columns: number; readonly place: RowPlace | undefined }) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { t } = useTranslation();
  return (
    <tr role="row" className={rowStyles.line} {...place}>
      <td role="cell" colSpan={columns} className={mergeClasses(styles.cell, rowStyles.line)}>
        <details>
          <summary className={styles.summary}>{t('overblik.omraader-uden-plan', { antal: omraader.length })}</summary>
          <ul className={styles.list}>
            {omraader.map((omraade) => (
              <li key={omraade.id} className={styles.item}>
                <span className={styles.title}>{omraade.nummer !== null && `${omraade.nummer} `}{omraade.titel}</span>
                {omraade.fase !== null && <FaseBadge fase={omraade.fase} />}
                <span>{strategi.niveauer[omraade.niveau - 1]}</span>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
