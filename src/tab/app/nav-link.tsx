import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { TextKey } from '../../texts/translate';
import type { Side } from './address';
import { useTranslation } from './translation';
import { useView } from './view-context';

const useStyles = makeStyles({
  link: {
    display: 'block',
    padding: '11px 0 9px',
    borderBottom: '2px solid transparent',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: tokens.borderRadiusMedium },
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke, ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke } },
});

/** Part of the whole name, so that whoever speaks to the screen may say what they see. */
const SHORT: Partial<Readonly<Record<Side, TextKey>>> = { mine: 'nav.kort.mine', alle: 'nav.kort.alle', tavse: 'nav.kort.tavse' };

/** A page in the menu; the one that is open is brought into sight where the line is longer than the screen. */
export function NavLink({ side, current, short }: { readonly side: Side; readonly current: boolean; readonly short: boolean }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  const ref = useRef<HTMLAnchorElement>(null);
  const name = t(`nav.${side}`);
  const shortKey = short ? SHORT[side] : undefined;
  useEffect(() => {
    if (current) ref.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <a ref={ref} href={hrefOf({ side, handleplanId: null, omraadeId: null, udvalg: {} })} aria-current={current ? 'page' : undefined} aria-label={shortKey === undefined ? undefined : name} className={mergeClasses(styles.link, current && styles.current)}>
      {shortKey === undefined ? name : t(shortKey)}
    </a>
  );
}
