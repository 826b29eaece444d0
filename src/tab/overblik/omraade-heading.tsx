import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Omraade } from '../../domain/strategi/omraade';
import { useTranslation } from '../app/translation';
import { FaseBadge } from '../components/fase-badge';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  top: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  level: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
});

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/** The heading of an Omraade: what its level is called, number, title, phase, and how many plans it holds. */
export function OmraadeHeading({ omraade, niveau, antal }: { readonly omraade: Omraade; readonly niveau: string | undefined; readonly antal: number }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const Heading = HEADINGS[omraade.niveau - 1] ?? 'h4';
  return (
    <div className={styles.root}>
      <Heading className={mergeClasses(styles.heading, omraade.niveau === 1 && styles.top)}>{omraade.nummer !== null && `${omraade.nummer} `}{omraade.titel}</Heading>
      {omraade.fase !== null && <FaseBadge fase={omraade.fase} />}
      <span className={styles.level}>{[niveau, t('overblik.antal', { antal })].filter(Boolean).join(' · ')}</span>
    </div>
  );
}
