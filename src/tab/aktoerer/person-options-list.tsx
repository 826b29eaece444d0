import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FundetPerson } from '../../domain/ports/person-search';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    zIndex: 10,
    top: '100%',
    left: 0,
    right: 0,
    maxHeight: '280px',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    listStyle: 'none',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  option: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', overflowWrap: 'anywhere', ':hover': { backgroundColor: tokens.colorNeutralBackground3 } },
  active: { backgroundColor: tokens.colorNeutralBackground3, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  about: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface PersonOptionsListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly FundetPerson[];
  readonly active: number;
  readonly onPick: (found: FundetPerson) => void;
}

/** The id of one option, for `aria-activedescendant`. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** Whom the search found. The focus stays in the field; `active` is the one that Enter chooses. */
export function PersonOptionsList({ id, label, options, active, onPick }: PersonOptionsListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children.item(active)?.scrollIntoView({ block: 'nearest' }); // No value is given back: newer browsers answer with a promise, which is no clean-up.
  }, [active]);
  return (
    <ul ref={list} role="listbox" id={id} aria-label={label} className={styles.list}>
      {options.map((found, place) => (
        <li
          key={found.upn}
          role="option"
          id={optionId(id, place)}
          aria-selected={place === active}
          className={mergeClasses(styles.option, place === active && styles.active)}
          onMouseDown={(event) => event.preventDefault() /* The field keeps the focus. */}
          onClick={() => onPick(found)}
        >
          <PersonOption found={found} />
        </li>
      ))}
    </ul>
  );
}

function PersonOption({ found: { id, navn, stilling, mail, upn } }: { readonly found: FundetPerson }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { personer } = useOverblikIndex();
  const left = id !== null && personer.get(id)?.aktiv === false ? t('person.fratraadt') : null;
  return <>{navn}<span className={styles.about}>{[left, stilling, mail ?? upn].filter((part) => part !== null).join(' · ')}</span></>;
}
