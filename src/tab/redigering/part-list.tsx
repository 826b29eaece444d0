import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Posttype } from '../../domain/aendring/post';
import { useTranslation } from '../app/translation';
import { RemovePart } from './remove-part';
import { useRedigeringStyles } from './redigering-styles';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  content: { flex: '1 1 180px', minWidth: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** A part of something, in a list where parts are added, changed and removed one by one. */
export interface Part {
  readonly id: number;
  /** What it is called: in the names of its buttons, and where it is removed. */
  readonly navn: string;
  readonly content: ReactNode;
}

interface PartListProps {
  readonly type: Posttype;
  readonly parts: readonly Part[];
  readonly add: string;
  /** The form of a part, or of a new one (null). */
  readonly form: (id: number | null, onSaved: (besked: string) => void, onCancel: () => void) => ReactNode;
  /** Asked after every save and removal: reads the overview again. */
  readonly onChanged: () => void;
  readonly onFinished: () => void;
}

type Open = { readonly kind: 'form' | 'remove'; readonly id: number | null } | null;

/** Adds, changes and removes the parts of something; each is saved by itself, and one form is open at a time. */
export function PartList({ type, parts, add, form, onChanged, onFinished }: PartListProps) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const [open, setOpen] = useState<Open>(null);
  const [besked, setBesked] = useState('');
  const rootRef = useRef<HTMLDivElement>(null);
  const [returnTo, setReturnTo] = useState<string | null>('tilfoej');

  useEffect(() => {
    if (open !== null || returnTo === null) return;
    const button = rootRef.current?.querySelector<HTMLElement>(`[data-part="${returnTo}"]`) ?? rootRef.current?.querySelector<HTMLElement>('[data-part="tilfoej"]');
    button?.focus();
  }, [open, returnTo]);

  function start(next: Open): void {
    setBesked('');
    setReturnTo(next?.id === null || next?.id === undefined ? 'tilfoej' : `${next.kind}-${next.id}`);
    setOpen(next);
  }

  function done(said: string): void {
    setBesked(said);
    setOpen(null);
    onChanged();
  }

  const cancel = () => setOpen(null);
  return (
    <div ref={rootRef} className={shared.form}>
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part.id}>
            {open?.kind === 'form' && open.id === part.id
              ? form(part.id, done, cancel)
              : (
                <div className={styles.row}>
                  <div className={styles.content}>{part.content}</div>
                  <div className={styles.buttons}>
                    <Button appearance="subtle" data-part={`form-${part.id}`} className={shared.button} aria-label={`${t('redigering.ret')} ${part.navn}`} disabled={open !== null} onClick={() => start({ kind: 'form', id: part.id })}>{t('redigering.ret')}</Button>
                    <Button appearance="subtle" data-part={`remove-${part.id}`} className={shared.button} aria-label={`${t('redigering.fjern')} ${part.navn}`} disabled={open !== null} onClick={() => start({ kind: 'remove', id: part.id })}>{t('redigering.fjern')}</Button>
                  </div>
                </div>
              )}
            {open?.kind === 'remove' && open.id === part.id && <RemovePart type={type} id={part.id} navn={part.navn} onRemoved={() => done(t('redigering.fjernet', { navn: part.navn }))} onCancel={cancel} />}
          </li>
        ))}
      </ul>
      {open?.kind === 'form' && open.id === null && form(null, done, cancel)}
      <div className={mergeClasses(shared.buttons)}>
        <Button data-part="tilfoej" className={shared.button} icon={<AddRegular />} disabled={open !== null} onClick={() => start({ kind: 'form', id: null })}>{add}</Button>
        <Button className={shared.button} appearance="primary" disabled={open !== null} onClick={onFinished}>{t('redigering.faerdig')}</Button>
        <span role="status">{besked}</span>
      </div>
    </div>
  );
}
