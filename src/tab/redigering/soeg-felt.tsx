import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from '../app/translation';
import { HiddenText } from '../components/hidden-text';
import type { Feltfejl } from './feltfejl';
import { feltValidation } from './felt-validation';
import type { Find, Fundet } from './find-by-words';
import { useRedigeringStyles } from './redigering-styles';

const useStyles = makeStyles({
  root: { position: 'relative' },
  input: { width: '100%' },
  list: { position: 'absolute', insetInline: 0, zIndex: 5, maxHeight: '320px', overflowY: 'auto', margin: `${tokens.spacingVerticalXXS} 0 0`, padding: tokens.spacingVerticalXS, listStyleType: 'none', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow16 },
  option: { display: 'flex', flexDirection: 'column', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`, borderRadius: tokens.borderRadiusMedium, cursor: 'pointer', overflowWrap: 'anywhere' },
  active: { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, '& span': { color: 'inherit' }, outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** So many are shown; more words narrow it down. */
const SHOWN = 12;

interface SoegFeltProps<Value> {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly required?: boolean;
  /** What is chosen, by name. */
  readonly chosen: string;
  /** What fits the words typed, the best first. */
  readonly find: Find<Value>;
  readonly onChange: (value: Value) => void;
  readonly fault?: Feltfejl | undefined;
}

/** One of thousands, searched for: a combobox with a list, for the keyboard as for the finger. */
export function SoegFelt<Value>({ name, label, hint, required = false, chosen, find, onChange, fault }: SoegFeltProps<Value>) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = useMemo(() => (typed === null ? [] : find(typed)), [typed, find]);
  const options = found.slice(0, SHOWN);
  const place = Math.min(active, Math.max(0, options.length - 1));
  const open = options.length > 0;

  function choose({ value }: Fundet<Value>): void {
    setTyped(null);
    onChange(value);
  }

  /** Whether the key was meant for the list. */
  function press(key: string): boolean {
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (typed === null) setTyped('');
      else setActive((place + (key === 'ArrowDown' ? 1 : options.length - 1)) % Math.max(1, options.length));
      return true;
    }
    if (key === 'Enter') {
      const option = options[place];
      if (option !== undefined) choose(option);
      return typed !== null;
    }
    if (key !== 'Escape' || typed === null) return false;
    setTyped(null);
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || !press(event.key)) return;
    event.preventDefault();
    event.stopPropagation(); // Enter would send the form, Escape leave it.
  }

  return (
    <Field label={label} hint={hint} required={required} {...feltValidation(fault, t)}>
      {(control) => (
        <div className={styles.root}>
          <Input
            {...control}
            className={mergeClasses(shared.control, styles.input)}
            name={name}
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open ? `${listId}-${place}` : undefined}
            value={typed ?? chosen}
            onChange={(_, data) => { setTyped(data.value); setActive(0); }}
            onFocus={(event) => event.target.select()}
            onBlur={() => setTyped(null)}
            onKeyDown={onKeyDown}
          />
          {open && (
            <ul id={listId} role="listbox" aria-label={label} className={styles.list}>
              {options.map((option, at) => (
                <li
                  key={option.key}
                  id={`${listId}-${at}`}
                  role="option"
                  aria-selected={at === place}
                  className={mergeClasses(styles.option, at === place && styles.active)}
                  onMouseDown={(event) => { event.preventDefault(); choose(option); }}
                >
                  <span>{option.navn}</span>
                  {option.om !== null && <span className={styles.quiet}>{option.om}</span>}
                </li>
              ))}
            </ul>
          )}
          <HiddenText><span role="status">{typed !== null && t('planform.maal.fundet', { antal: found.length })}</span></HiddenText>
          {typed !== null && typed.trim() !== '' && !open && <span className={styles.quiet}>{t('planform.maal.ingen')}</span>}
        </div>
      )}
    </Field>
  );
}
