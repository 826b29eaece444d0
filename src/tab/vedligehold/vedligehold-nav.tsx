import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { VEDLIGEHOLD_SIDER } from '../app/address';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `0 0 ${tokens.spacingVerticalL}`, padding: 0, listStyle: 'none' },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    border: `1px solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** The pages of whoever keeps strategies right, beside each other: shown on each of them. */
export function VedligeholdNav() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view, hrefOf } = useView();
  return (
    <nav aria-label={t('vedligehold.sider')}>
      <ul className={styles.list}>
        {VEDLIGEHOLD_SIDER.map((side) => (
          <li key={side}>
            <a href={hrefOf({ side, handleplanId: null, omraadeId: null })} aria-current={view.side === side ? 'page' : undefined} className={mergeClasses(styles.link, view.side === side && styles.current)}>
              {t(side === 'vedligehold' ? 'vedligehold.strategier' : `nav.${side}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
