import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef } from 'react';
import { countPlans, type Plantal } from '../../domain/overblik/count-plans';
import type { Handleplan } from '../../domain/strategi/handleplan';
import type { Udvalg } from '../../domain/udvalg/udvalg';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from '../components/fremdrift-badge';
import { TrinBadge } from '../components/trin-badge';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`, minHeight: '24px', color: tokens.colorNeutralForeground2, outlineStyle: 'none' },
  need: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusMedium },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
});

type Wish = Partial<Pick<Udvalg, 'fremdrift' | 'status'>>;

interface PlanCountsProps {
  readonly alle: readonly Handleplan[];
  /** How many a selection has found; null without one. */
  readonly found: number | null;
  /** Somebody wants to see the plans behind a number. */
  readonly onWish: (wish: Wish) => void;
}

/** How many plans there are and how many need a look, each number leading to its plans; or how many a selection has found. Announced as it changes, and the focus stays here. */
export function PlanCounts({ alle, found, onWish }: PlanCountsProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const tal = useMemo(() => countPlans(alle, index), [alle, index]); // Here, where it outlives a search.
  const rootRef = useRef<HTMLDivElement>(null);
  function wish(wanted: Wish): void {
    rootRef.current?.focus();
    onWish(wanted);
  }
  return (
    <div ref={rootRef} role="status" tabIndex={-1} className={styles.root}>
      {found === null ? <Needs tal={tal} onWish={wish} /> : <span>{t('udvalg.fundet', { antal: found, alle: alle.length })}</span>}
    </div>
  );
}

function Needs({ tal, onWish }: Pick<PlanCountsProps, 'onWish'> & { readonly tal: Plantal }) {
  const { t } = useTranslation();
  return (
    <>
      <span>{t('overblik.antal', { antal: tal.alle })}</span>
      {tal.forsinket > 0 && <Need onClick={() => onWish({ fremdrift: ['forsinket'] })}><FremdriftBadge fremdrift="forsinket" label={t('overblik.antal.forsinket', { antal: tal.forsinket })} /></Need>}
      {tal.risiko > 0 && <Need onClick={() => onWish({ fremdrift: ['risiko'] })}><FremdriftBadge fremdrift="risiko" label={t('overblik.antal.risiko', { antal: tal.risiko })} /></Need>}
      {tal.tavse > 0 && <Need onClick={() => onWish({ status: ['ingen'] })}><TrinBadge trin={null} label={t('overblik.antal.tavse', { antal: tal.tavse })} /></Need>}
    </>
  );
}

function Need({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  return <button type="button" className={styles.need} onClick={onClick}>{children}</button>;
}
