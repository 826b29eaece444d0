import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { hasStrategiEnded } from '../../domain/strategi/has-strategi-ended';
import type { Strategi } from '../../domain/strategi/strategi';
import { findUdenAnsvarlig, type UdenAnsvarlig } from '../../domain/uden-ansvarlig/find-uden-ansvarlig';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { FirstOf } from '../components/first-of';
import { PlanLink } from '../components/plan-link';
import { StrategiHeading } from '../overblik/strategi-heading';
import { type OneOpen, useOneOpen } from '../vedligehold/use-one-open';
import { VedligeholdFrame } from '../vedligehold/vedligehold-frame';
import { MangelLine } from './mangel-line';

const AT_ONCE = 100;

const useStyles = makeStyles({
  section: { maxWidth: '1100px', marginTop: tokens.spacingVerticalXXL },
  title: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyle: 'none', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  plan: { margin: 0, font: 'inherit' },
  item: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

/** The plans of a strategy without a living person behind them or a part of them, each with the reason and the remedy. */
export function UdenAnsvarligPage({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  return <VedligeholdFrame title={t('nav.uden-ansvarlig')}><UdenAnsvarligList strategi={strategi} /></VedligeholdFrame>;
}

function UdenAnsvarligList({ strategi }: { readonly strategi: Strategi }) {
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const rootRef = useRef<HTMLDivElement>(null);
  const list = useOneOpen<string>(rootRef);
  const ended = hasStrategiEnded(strategi, datoInCopenhagen(now()));
  const found = useMemo(() => (ended ? [] : findUdenAnsvarlig(strategi.id, index)), [ended, strategi.id, index]);
  return (
    <div ref={rootRef}>
      <StrategiHeading strategi={strategi} title={t('nav.uden-ansvarlig')}>{found.length > 0 ? t('uden-ansvarlig.indledning', { antal: found.length }) : undefined}</StrategiHeading>
      <span role="status">{list.besked}</span>
      {ended && <EmptyState title={t('uden-ansvarlig.slut')}>{t('uden-ansvarlig.slut.raad')}</EmptyState>}
      {!ended && found.length === 0 && <EmptyState title={t('uden-ansvarlig.ingen')}>{t('uden-ansvarlig.ingen.raad')}</EmptyState>}
      <Section title={t('uden-ansvarlig.helt')} found={found.filter(({ helt }) => helt)} list={list} />
      <Section title={t('uden-ansvarlig.delvis')} found={found.filter(({ helt }) => !helt)} list={list} />
    </div>
  );
}

function Section({ title, found, list }: { readonly title: string; readonly found: readonly UdenAnsvarlig[]; readonly list: OneOpen<string> }) {
  const styles = useStyles();
  if (found.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <FirstOf items={found} atOnce={AT_ONCE}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ handleplan, mangler }) => (
              <li key={handleplan.id} className={styles.item}>
                <h3 className={styles.plan}><PlanLink handleplan={handleplan} withNummer /></h3>
                {mangler.map((mangel) => <MangelLine key={`${mangel.ansvarId ?? ''}-${mangel.aktoerId ?? ''}`} handleplan={handleplan} mangel={mangel} list={list} />)}
              </li>
            ))}
          </ul>
        )}
      </FirstOf>
    </section>
  );
}
