import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useId, useState } from 'react';
import { useOverblik } from '../../app/overblik-context';
import { useTranslation } from '../../app/translation';
import { HiddenText } from '../../components/hidden-text';
import type { Feltfejl } from '../../redigering/feltfejl';
import { feltValidation } from '../../redigering/felt-validation';
import { useRedigeringStyles } from '../../redigering/redigering-styles';
import { maalName, maalValg, type MaalValg } from './maal-name';
import type { Maal } from './relation-rules';

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

interface MaalFeltProps {
  /** The plan itself, which cannot be pointed at. */
  readonly handleplanId: number;
  readonly value: Maal | null;
  readonly onChange: (maal: Maal | null) => void;
  readonly fault: Feltfejl | undefined;
}

function matching(valg: readonly MaalValg[], text: string): readonly MaalValg[] {
  const words = text.normalize('NFC').toLocaleLowerCase('da').split(/\s+/).filter((word) => word !== '');
  return valg.filter(({ navn, strategi }) => words.every((word) => `${navn} ${strategi}`.toLocaleLowerCase('da').includes(word)));
}

/** A search over every plan and Omraade: a combobox with a list, for the keyboard as for the finger. */
export function MaalFelt({ handleplanId, value, onChange, fault }: MaalFeltProps) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const overblik = useOverblik();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const found = typed === null ? [] : matching(maalValg(overblik), typed).filter((valg) => valg.slags !== 'handleplan' || valg.id !== handleplanId);
  const options = found.slice(0, SHOWN);
  const place = Math.min(active, Math.max(0, options.length - 1));
  const open = options.length > 0;

  function choose({ slags, id }: MaalValg): void {
    setTyped(null);
    onChange({ slags, id });
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
    <Field label={t('felt.maal')} hint={t('planform.maal.hint')} required {...feltValidation(fault, t)}>
      {(control) => (
        <div className={styles.root}>
          <Input
            {...control}
            className={mergeClasses(shared.control, styles.input)}
            name="maal"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open ? `${listId}-${place}` : undefined}
            value={typed ?? maalName(value, overblik) ?? ''}
            onChange={(_, data) => { setTyped(data.value); setActive(0); }}
            onFocus={(event) => event.target.select()}
            onBlur={() => setTyped(null)}
            onKeyDown={onKeyDown}
          />
          {open && (
            <ul id={listId} role="listbox" aria-label={t('felt.maal')} className={styles.list}>
              {options.map((option, at) => (
                <li
                  key={`${option.slags}-${option.id}`}
                  id={`${listId}-${at}`}
                  role="option"
                  aria-selected={at === place}
                  className={mergeClasses(styles.option, at === place && styles.active)}
                  onMouseDown={(event) => { event.preventDefault(); choose(option); }}
                >
                  <span>{option.navn}</span>
                  <span className={styles.quiet}>{t(`planform.maal.${option.slags}`)} · {option.strategi}</span>
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
