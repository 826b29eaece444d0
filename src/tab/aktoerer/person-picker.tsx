import { Field } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FundetPerson } from '../../domain/ports/person-search';
import { useOverblik } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { HiddenText } from '../components/hidden-text';
import { PersonChips } from './person-chips';
import { PersonSearchField } from './person-search-field';
import { usePicking } from './use-picking';

export interface PersonPickerProps {
  readonly label: string;
  /** Who is chosen, by site user id. */
  readonly personIds: readonly number[];
  readonly onChange: (personIds: readonly number[]) => void;
  readonly hint?: string;
  /** What is wrong with the choice, in words. */
  readonly fault?: string;
}

/**
 * Chooses people among the site's users and the organisation's directory; works where Teams' own picker does not
 * (a meeting's side panel). A combobox with a list: arrows, Enter, Escape; Backspace in the empty field takes off the last.
 */
export function PersonPicker({ label, personIds, onChange, hint, fault }: PersonPickerProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const picking = usePicking({ personIds, onChange });
  const { personer } = useOverblik();
  const chosen = personIds.map((id) => {
    const person = picking.personOf(id);
    return { id, person, namesake: personer.some((other) => other.id !== id && other.navn === person?.navn) };
  });

  function remove(id: number): void {
    onChange(personIds.filter((other) => other !== id));
    setSaid(t('personvaelger.fjernet', { navn: picking.personOf(id)?.navn ?? t('person.ukendt') }));
    input.current?.focus();
  }

  async function pick(found: FundetPerson): Promise<void> {
    if (await picking.pick(found)) setSaid(t('personvaelger.valgt', { navn: found.navn }));
  }

  return (
    <div>
      <Field label={label} {...(hint !== undefined && { hint })} {...(fault !== undefined && { validationState: 'error' as const, validationMessage: fault })}>
        {(control) => (
          <div>
            <PersonChips label={label} chosen={chosen} onRemove={remove} />
            <PersonSearchField control={control} label={label} input={input} personIds={personIds} picking={picking} onPick={(found) => void pick(found)} onRemove={remove} />
          </div>
        )}
      </Field>
      <HiddenText><span role="status">{said}</span></HiddenText>
    </div>
  );
}
