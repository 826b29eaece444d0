import { useState } from 'react';
import type { Dato } from '../../domain/dato';
import { type MinIndsats, partKey } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { ErrorBar } from '../components/error-bar';
import { useTranslation } from '../app/translation';
import { MineGroup } from './mine-group';
import { MinIndsatsCard } from './min-indsats-card';
import { useMineStyles } from './mine-styles';
import { goToNextCard } from './next-card';
import { sentenceIds } from './sentence-ids';
import type { Thanks } from './thanks';
import { isFoldedAtFirst, type MineGroup as Group, useFrozenGroups } from './use-frozen-groups';
import { useSentences } from './use-sentences';

/** As many cards stand under a heading before somebody asks for more. */
const AT_ONCE = 20;

interface MineListProps {
  readonly mine: readonly MinIndsats[];
  /** They are what a reminder asked for. */
  readonly reminded: boolean;
  readonly today: Dato;
  readonly thanks: ReadonlyMap<string, Thanks>;
  readonly titleIdOf: (key: string) => string;
  readonly onRegister: (indsats: MinIndsats, repeats: Statusopdatering | null) => void;
  readonly onThanks: (indsats: MinIndsats, plans: readonly Handleplan[], thanks: Thanks) => void;
}

/** My plans in groups by what they wait for, as it was when the page opened; the arrow keys go from card to card. */
export function MineList({ mine, reminded, today, thanks, titleIdOf, onRegister, onThanks }: MineListProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const groups = useFrozenGroups(mine);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const countOf = (group: Group): number => counts.get(group.key) ?? (isFoldedAtFirst(group) ? 0 : AT_ONCE);
  const shownOf = (group: Group): readonly MinIndsats[] => group.mine.slice(0, countOf(group));
  const sentences = useSentences(sentenceIds(groups.flatMap(shownOf), index));
  return (
    <div className={styles.content} onKeyDown={goToNextCard}>
      {sentences.error !== null && <ErrorBar error={sentences.error} note={t('mine.saetninger-mangler')} onRetry={sentences.retry} />}
      {groups.map((group) => (
        <MineGroup key={group.key} group={group} shown={shownOf(group).length} atOnce={AT_ONCE} onShow={(count) => setCounts(new Map([...counts, [group.key, count]]))}>
          {shownOf(group).map((indsats) => (
            <MinIndsatsCard
              key={partKey(indsats)}
              indsats={indsats}
              reminded={reminded}
              today={today}
              sentences={sentences}
              thanks={thanks.get(partKey(indsats)) ?? null}
              titleId={titleIdOf(partKey(indsats))}
              onRegister={(repeats) => onRegister(indsats, repeats)}
              onThanks={(plans, said) => onThanks(indsats, plans, said)}
            />
          ))}
        </MineGroup>
      ))}
    </div>
  );
}
