import { makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { omraadePath } from '../../domain/overblik/omraade-path';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  path: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  step: { '::after': { content: '"›"', margin: `0 ${tokens.spacingHorizontalXS}` }, ':last-child::after': { content: 'none' } },
  title: { margin: `${tokens.spacingVerticalXXS} 0 0`, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
});

/** A plan's place in its strategy, its number and its title. */
export function PanelTitle({ handleplan, titleRef }: { readonly handleplan: Handleplan; readonly titleRef: RefObject<HTMLHeadingElement | null> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const strategi = index.strategier.get(handleplan.strategiId);
  const omraader = omraadePath(handleplan.omraadeId, index).map((omraade) => [omraade.nummer, omraade.titel].filter(Boolean).join(' '));
  return (
    <>
      <ol className={styles.path} aria-label={t('handleplan.placering')}>
        {[strategi?.titel, ...omraader].map((step) => <li key={step} className={styles.step}>{step}</li>)}
      </ol>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>{handleplan.nummer !== null && `${handleplan.nummer} `}{handleplan.titel}</h2>
    </>
  );
}
