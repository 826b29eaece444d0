import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { Person } from '../../domain/aktoer/person';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, margin: `0 0 ${tokens.spacingVerticalXS}`, padding: 0, listStyle: 'none' },
  chip: {
    display: 'flex',
    alignItems: 'center',
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalMNudge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  left: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  name: { minWidth: 0, overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  remove: { minWidth: '32px', borderRadius: tokens.borderRadiusCircular },
});

/** Somebody chosen, or only their id where nothing else is known. */
export interface ChosenPerson {
  readonly id: number;
  readonly person: Person | undefined;
  /** Another person has the same name: the mail tells them apart. */
  readonly namesake: boolean;
}

/** Those who are chosen, each with a way to take them off. */
export function PersonChips({ label, chosen, onRemove }: { readonly label: string; readonly chosen: readonly ChosenPerson[]; readonly onRemove: (id: number) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  if (chosen.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('personvaelger.valgte', { felt: label })}>
      {chosen.map(({ id, person, namesake }) => {
        const navn = person === undefined || person.navn === '' ? t('person.ukendt') : person.navn;
        const left = person?.aktiv !== true;
        return (
          <li key={id} className={mergeClasses(styles.chip, left && styles.left)}>
            <span className={styles.name}>
              {navn}
              {namesake && typeof person?.mail === 'string' && <span className={styles.quiet}> {person.mail}</span>}
              {left && <span className={styles.quiet}> ({t('person.fratraadt')})</span>}
            </span>
            <Button className={styles.remove} appearance="transparent" size="small" icon={<DismissRegular />} aria-label={t('personvaelger.fjern', { navn })} onClick={() => onRemove(id)} />
          </li>
        );
      })}
    </ul>
  );
}
