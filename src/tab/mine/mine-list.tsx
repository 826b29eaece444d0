import type { Dato } from '../../domain/dato';
import { type MinIndsats, partKey } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useCurrentPerson } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { MinIndsatsCard } from './min-indsats-card';
import { useMineStyles } from './mine-styles';
import type { Thanks } from './thanks';
import { useFrozenOrder } from './use-frozen-order';

interface MineListProps {
  readonly mine: readonly MinIndsats[];
  readonly today: Dato;
  readonly thanks: ReadonlyMap<string, Thanks>;
  readonly titleIdOf: (key: string) => string;
  readonly onRegister: (indsats: MinIndsats, repeats: Statusopdatering | null) => void;
  readonly onThanks: (key: string, thanks: Thanks) => void;
}

/** My plans as cards, what was due first when the page opened on top. */
export function MineList({ mine, today, thanks, titleIdOf, onRegister, onThanks }: MineListProps) {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { mayRegisterStatus } = useCurrentPerson();
  return (
    <ul className={styles.list} aria-label={t('mine.liste')}>
      {useFrozenOrder(mine).map((indsats) => {
        const key = partKey(indsats);
        return (
          <MinIndsatsCard
            key={key}
            indsats={indsats}
            today={today}
            thanks={thanks.get(key) ?? null}
            mayAnswer={mayRegisterStatus}
            titleId={titleIdOf(key)}
            onRegister={(repeats) => onRegister(indsats, repeats)}
            onThanks={(said) => onThanks(key, said)}
          />
        );
      })}
    </ul>
  );
}
