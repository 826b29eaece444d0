import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { type ReactNode, useId } from 'react';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { useMineStyles } from './mine-styles';
import { isFoldedAtFirst, type MineGroup as Group } from './use-frozen-groups';

interface MineGroupProps {
  readonly group: Group;
  /** How many of its plans are shown; 0: folded. */
  readonly shown: number;
  /** How many more come at a time. */
  readonly atOnce: number;
  readonly onShow: (count: number) => void;
  readonly children: ReactNode;
}

/** Plans that wait for the same, under their heading with their number; folded where nothing is expected, and the rest of a long one when asked for. */
export function MineGroup({ group, shown, atOnce, onShow, children }: MineGroupProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { strategier } = useOverblikIndex();
  const listId = useId();
  const open = shown > 0;
  const rest = group.mine.length - shown;
  const ended = strategier.get(group.endedStrategiId ?? 0);
  const heading = ended === undefined ? t(`mine.gruppe.${group.due}`) : t('mine.gruppe.strategi', { strategi: ended.titel });
  const label = <>{heading} <span className={styles.count}>{group.mine.length}</span></>;
  return (
    <section className={styles.group}>
      <h2 className={styles.groupTitle}>
        {isFoldedAtFirst(group)
          ? <Button className={styles.fold} appearance="transparent" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />} aria-expanded={open} aria-controls={listId} onClick={() => onShow(open ? 0 : atOnce)}>{label}</Button>
          : label}
      </h2>
      <div id={listId} className={styles.group}>
        {open && <ul className={styles.list} aria-label={heading}>{children}</ul>}
        {open && rest > 0 && <Button className={styles.more} onClick={() => onShow(shown + atOnce)}>{t('liste.vis-flere', { antal: Math.min(rest, atOnce), rest })}</Button>}
      </div>
    </section>
  );
}
