import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, type KeyboardEvent, type RefCallback } from 'react';
import type { Kolonne } from '../../domain/gitter/raekke';
import { useTranslation } from '../app/translation';
import type { Videre } from './use-gitter-handlinger';

const useStyles = makeStyles({
  field: {
    position: 'absolute',
    inset: 0,
    boxSizing: 'border-box',
    width: '100%',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `2px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
    outlineStyle: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    boxShadow: tokens.shadow16,
    userSelect: 'text',
  },
  cell: { position: 'relative', width: '100%', height: '100%' },
  long: { inset: 'auto', top: 0, right: 0, width: 'max(100%, 420px)', height: '148px', padding: tokens.spacingHorizontalS, resize: 'none' },
});

interface CelleEditorProps {
  readonly kolonne: Kolonne;
  readonly tekst: string;
  /** The list of suggestions, by id. */
  readonly forslagId: string | undefined;
  readonly onSkriver: (tekst: string) => void;
  readonly onSlut: (tekst: string | null, videre: Videre) => void;
}

/** Where the keys that end the writing lead. In the long text, Alt+Enter and Shift+Enter begin a new line. */
function endOf({ key, shiftKey, altKey }: KeyboardEvent, long: boolean): Videre | null {
  if (key === 'Escape') return 'bliv';
  if (key === 'Tab') return shiftKey ? 'venstre' : 'hoejre';
  return key === 'Enter' && !(long && (shiftKey || altKey)) ? 'ned' : null;
}

/** The field in which a cell is written. Leaving it with the mouse keeps what was written. */
export function CelleEditor({ kolonne, tekst, forslagId, onSkriver, onSlut }: CelleEditorProps) {
  const styles = useStyles();
  const { t } = useTranslation();
  const ended = useRef(false);
  const field = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const written = useRef(tekst);
  const long = kolonne === 'tekst';
  const leave = useEffectEvent(() => end(written.current, 'ingen'));

  useEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
    return () => leave(); // the row, or the whole page, was taken away
  }, []);

  function end(text: string | null, videre: Videre): void {
    if (ended.current) return;
    ended.current = true;
    onSlut(text, videre);
  }

  function skriver(text: string): void {
    written.current = text;
    onSkriver(text);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const videre = endOf(event, long);
    if (videre !== null) {
      event.preventDefault();
      end(videre === 'bliv' ? null : event.currentTarget.value, videre);
    } else if (event.key === 'Enter' && event.altKey) {
      newLine(event.currentTarget);
      skriver(event.currentTarget.value);
    }
  }

  const shared = {
    name: kolonne,
    defaultValue: tekst,
    'aria-label': t(`gitter.kolonne.${kolonne}`),
    onKeyDown,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => skriver(event.currentTarget.value),
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) => end(event.currentTarget.value, 'ingen'),
    autoComplete: 'off',
  };
  const ref: RefCallback<HTMLInputElement | HTMLTextAreaElement> = (element) => void (field.current = element);
  return (
    <div className={styles.cell}>
      {long
        ? <textarea ref={ref} className={mergeClasses(styles.field, styles.long)} {...shared} />
        : <input ref={ref} className={styles.field} list={forslagId} {...shared} />}
    </div>
  );
}

function newLine(field: HTMLInputElement | HTMLTextAreaElement): void {
  field.setRangeText('\n', field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length, 'end');
}
