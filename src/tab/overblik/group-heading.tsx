import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Fase } from '../../domain/strategi/fase';
import { FaseBadge } from '../components/fase-badge';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}` },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  top: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  link: { color: 'inherit', textDecorationLine: 'none', ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall } },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, '@container oversigt (max-width: 459px)': { flexBasis: '100%' } }, // On a phone a line of its own: the number that comes later would begin one.
});

const HEADINGS = ['h2', 'h3', 'h4', 'h5'] as const;

/** The heading of a group of plans: its title (a link where there is more to read), its phase, and quietly what it is and how many plans it holds. */
export function GroupHeading({ niveau, title, href, fase, note }: { readonly niveau: number; readonly title: string; readonly href: string | null; readonly fase: Fase | null; readonly note: string }) {
  const styles = useStyles();
  const Heading = HEADINGS[niveau - 1] ?? 'h5';
  return (
    <div className={styles.root}>
      <Heading className={mergeClasses(styles.heading, niveau === 1 && styles.top)}>{href === null ? title : <a href={href} className={styles.link}>{title}</a>}</Heading>
      {fase !== null && <FaseBadge fase={fase} />}
      <span className={styles.note}>{note}</span>
    </div>
  );
}
