import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { omraadePath } from '../../domain/overblik/omraade-path';
import type { Omraade } from '../../domain/strategi/omraade';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FaseBadge } from '../components/fase-badge';
import { OmraadeLink } from '../components/omraade-link';

const useStyles = makeStyles({
  path: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  step: { '::after': { content: '"›"', margin: `0 ${tokens.spacingHorizontalXS}` }, ':last-child::after': { content: 'none' } },
  title: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
  level: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** An Omraade's place in its strategy, its number and title, what its level is called, and its phase. */
export function OmraadeTitle({ omraade, titleRef }: { readonly omraade: Omraade; readonly titleRef: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const strategi = index.strategier.get(omraade.strategiId);
  const above = omraadePath(omraade.id, index).slice(0, -1);
  return (
    <>
      <ol className={styles.path} aria-label={t('handleplan.placering')}>
        <li className={styles.step}>{strategi?.titel}</li>
        {above.map((step) => <li key={step.id} className={styles.step}><OmraadeLink omraade={step} /></li>)}
      </ol>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>{omraade.nummer !== null && `${omraade.nummer} `}{omraade.titel}</h2>
      <div className={styles.level}>
        <span>{strategi?.niveauer[omraade.niveau - 1]}</span>
        {omraade.fase !== null && <FaseBadge fase={omraade.fase} />}
      </div>
    </>
  );
}
