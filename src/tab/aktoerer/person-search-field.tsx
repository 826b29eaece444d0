import { type FieldControlProps, Input, makeStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { FundetPerson } from '../../domain/ports/person-search';
import { useTranslation } from '../app/translation';
import { optionId, PersonOptionsList } from './person-options-list';
import { PersonSearchState } from './person-search-state';
import { usePersonOptions } from './use-person-options';
import type { Picking } from './use-picking';

const useStyles = makeStyles({
  field: { position: 'relative' },
  input: { width: '100%', minHeight: '36px' },
});

interface PersonSearchFieldProps {
  /** Label, hint and fault of the field around. */
  readonly control: FieldControlProps;
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly personIds: readonly number[];
  readonly picking: Picking;
  readonly onPick: (found: FundetPerson) => void;
  readonly onRemove: (id: number) => void;
}

/** Where one types, the list below it, and how far the search is. */
export function PersonSearchField({ control, label, input, personIds, picking, onPick, onRemove }: PersonSearchFieldProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const found = usePersonOptions(text, personIds);
  const shown = open && found.options.length > 0;
  const active = Math.min(place, found.options.length - 1);

  function pick(person: FundetPerson): void {
    setText('');
    setPlace(0);
    setOpen(false);
    onPick(person);
  }

  function type(next: string): void {
    setText(next);
    setPlace(0);
    setOpen(true);
  }

  /** Gives whether the key was meant for the list. */
  function press(key: string): boolean {
    const count = found.options.length;
    if (key === 'ArrowDown') return move(shown ? (active + 1) % Math.max(1, count) : 0);
    if (key === 'ArrowUp') return move(shown ? (active + count - 1) % Math.max(1, count) : Math.max(0, count - 1));
    if (key === 'Enter') return enter();
    if (key === 'Escape') return escape();
    const last = personIds.at(-1);
    if (key === 'Backspace' && text === '' && last !== undefined) onRemove(last);
    return false;
  }

  function move(to: number): boolean {
    setOpen(true);
    setPlace(to);
    return true;
  }

  /** Enter in the field never sends the form around it. */
  function enter(): boolean {
    const person = shown ? found.options[active] : undefined;
    if (person !== undefined) pick(person);
    return true;
  }

  function escape(): boolean {
    if (!shown && text === '') return false;
    if (!shown) setText('');
    setOpen(false);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      <div className={styles.field}>
        <Input
          {...control}
          input={{ ref: input }}
          className={styles.input}
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? listId : undefined}
          aria-activedescendant={shown ? optionId(listId, active) : undefined}
          placeholder={t('personvaelger.skriv')}
          value={text}
          onChange={(_, data) => type(data.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
        {shown && <PersonOptionsList id={listId} label={t('personvaelger.forslag', { felt: label })} options={found.options} active={active} onPick={pick} />}
      </div>
      <PersonSearchState found={found} picking={picking} />
    </>
  );
}
