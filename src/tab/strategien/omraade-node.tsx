import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useMemo } from 'react';
import { inTreeOrder, type Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { FaseBadge } from '../components/fase-badge';
import { OmraadeLink } from '../components/omraade-link';
import { StatusSum } from '../components/status-sum';
import { MaalLine } from '../verdensmaal/maal-line';
import { NodeStatus } from './node-status';
import type { Folding } from './use-folding';

const WIDE = '@container trae (min-width: 860px)';
const CHEVRON = '28px';
const STEP = '20px';

const useStyles = makeStyles({
  node: { listStyleType: 'none' },
  row: {
    '--dybde': '2',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 10fr) minmax(0, 10fr) minmax(0, 7fr)', columnGap: tokens.spacingHorizontalXL },
  },
  outermost: { '--dybde': '0' },
  second: { '--dybde': '1' },
  chosen: { backgroundColor: tokens.colorNeutralBackground3, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}` },
  /** The chevron, and what the node is; each level stands a step further in. The other columns stay where they are. */
  what: { display: 'grid', gridTemplateColumns: `${CHEVRON} minmax(0, 1fr)`, columnGap: tokens.spacingHorizontalS, paddingLeft: `calc(var(--dybde) * ${STEP})` },
  text: { gridColumn: 2, minWidth: 0 },
  beside: { minWidth: 0, paddingLeft: `calc(${CHEVRON} + ${tokens.spacingHorizontalS} + var(--dybde) * ${STEP})`, [WIDE]: { paddingLeft: 0 } },
  heading: { display: 'inline', margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  top: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  deep: { fontWeight: tokens.fontWeightRegular },
  marks: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  chevron: { minWidth: CHEVRON, maxWidth: CHEVRON, height: CHEVRON, padding: 0, marginTop: '-3px' },
  open: { transform: 'rotate(90deg)' },
  icon: { transitionProperty: 'transform', transitionDuration: tokens.durationFast, '@media (prefers-reduced-motion: reduce)': { transitionProperty: 'none' } },
  below: { margin: 0, padding: 0 },
  none: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const HEADINGS = ['h3', 'h4', 'h5'] as const;

export interface NodeContext {
  readonly niveauer: readonly string[];
  readonly folding: Folding;
  /** The nodes that stand there: of a large tree the first ones. */
  readonly shown: ReadonlySet<number>;
  /** The deepest level on which plans hang: below it, that there are none needs no words. */
  readonly deepestWithPlans: number;
  /** The newest entry about each Omraade; null while they are read, or could not be. */
  readonly newest: ReadonlyMap<number | null, Statusopdatering> | null;
}

/** One Omraade of the tree: what it is, what was last said about it, how its plans stand, and what lies below. */
export function OmraadeNode({ gruppe, context }: { readonly gruppe: Omraadegruppe; readonly context: NodeContext }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { view } = useView();
  const belowId = useId();
  const { omraade, grupper } = gruppe;
  const { folding, niveauer, newest } = context;
  const open = folding.isOpen(omraade.id);
  const below = open ? grupper.filter((one) => context.shown.has(one.omraade.id)) : [];
  const Heading = HEADINGS[omraade.niveau - 1] ?? 'h5';
  return (
    <li className={styles.node}>
      <div className={mergeClasses(styles.row, omraade.niveau === 1 && styles.outermost, omraade.niveau === 2 && styles.second, view.omraadeId === omraade.id && view.handleplanId === null && styles.chosen)}>
        <div className={styles.what}>
          {grupper.length > 0 && (
            <Button
              className={styles.chevron} appearance="subtle" size="small" aria-expanded={open} aria-controls={below.length > 0 ? belowId : undefined} aria-label={t('strategien.under', { titel: omraade.titel })}
              icon={<ChevronRightRegular className={mergeClasses(styles.icon, open && styles.open)} />} onClick={() => folding.toggle(omraade.id)}
            />
          )}
          <div className={styles.text}>
            <Heading className={mergeClasses(styles.heading, omraade.niveau === 1 && styles.top, omraade.niveau > 2 && styles.deep)}><OmraadeLink omraade={omraade} /></Heading>
            <div className={styles.marks}>
              <span>{niveauer[omraade.niveau - 1]}</span>
              <Below grupper={grupper} niveauer={niveauer} />
              {omraade.fase !== null && <FaseBadge fase={omraade.fase} />}
            </div>
            <MaalLine koder={omraade.verdensmaal} />
          </div>
        </div>
        <div className={styles.beside}><NodeStatus entry={newest?.get(omraade.id) ?? null} /></div>
        <div className={styles.beside}>{(gruppe.antal > 0 || omraade.niveau <= context.deepestWithPlans) && <NodePlans gruppe={gruppe} />}</div>
      </div>
      {below.length > 0 && <ul id={belowId} className={styles.below}>{below.map((one) => <OmraadeNode key={one.omraade.id} gruppe={one} context={context} />)}</ul>}
    </li>
  );
}

/** How many areas lie right below, under the name of their level: "Overskrift: 4". */
function Below({ grupper, niveauer }: { readonly grupper: readonly Omraadegruppe[]; readonly niveauer: readonly string[] }) {
  const { t } = useTranslation();
  const [first] = grupper;
  const niveau = niveauer[(first?.omraade.niveau ?? 0) - 1];
  return niveau === undefined ? null : <span>{t('strategien.antal-under', { antal: grupper.length, niveau })}</span>;
}

function NodePlans({ gruppe }: { readonly gruppe: Omraadegruppe }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const { omraade, antal } = gruppe;
  const plans = useMemo(() => inTreeOrder({ grupper: [gruppe], udenOmraade: [] }), [gruppe]);
  if (antal === 0) return <span className={styles.none}>{t('strategien.ingen-planer')}</span>;
  const href = hrefOf({ side: 'alle', strategiId: omraade.strategiId, omraadeId: null, handleplanId: null, udvalg: { omraadeId: omraade.id } });
  return (
    <>
      <a href={href} className={styles.none}>{t('overblik.antal', { antal })}</a>
      <StatusSum handleplaner={plans} />
    </>
  );
}
