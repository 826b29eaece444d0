import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useId } from 'react';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from './redigering-styles';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  /** Side by side where there is room; on a phone one under the other. */
  texts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))', gap: tokens.spacingHorizontalM },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  label: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, whiteSpace: 'pre-line', maxHeight: '16em', overflowY: 'auto' },
});

/** One field that both have changed, as it is shown. */
export interface KollisionText {
  readonly felt: string;
  readonly label: string;
  readonly mit: string;
  readonly deres: string;
}

interface ConflictViewProps {
  readonly kollisioner: readonly KollisionText[];
  readonly onKeepMine: (felt: string) => void;
  readonly onTakeTheirs: (felt: string) => void;
  /** Puts both into the field, to be written together; null where a field cannot hold both. */
  readonly onWriteTogether: (felt: string) => (() => void) | null;
  /** Takes the focus when a save stops for it, now and again. */
  readonly focusRef: RefObject<HTMLDivElement | null>;
}

/** "Two have written here": both texts of each field side by side, and the choice between them. Nothing is lost meanwhile. */
export function ConflictView({ kollisioner, onKeepMine, onTakeTheirs, onWriteTogether, focusRef }: ConflictViewProps) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const headingId = useId();
  const any = kollisioner.length > 0;
  useEffect(() => {
    if (!any) return;
    focusRef.current?.focus();
    focusRef.current?.scrollIntoView({ block: 'nearest' }); // Both texts, and the choice between them.
  }, [any, focusRef]);
  return (
    <div ref={focusRef} tabIndex={-1} role="group" aria-labelledby={any ? headingId : undefined}>
      {any && (
        <div className={shared.box} role="alert">
          <h3 id={headingId} className={styles.heading}>{t('redigering.kollision')}</h3>
          <p className={shared.about}>{t('redigering.kollision.raad')}</p>
          {kollisioner.map((kollision) => (
            <div key={kollision.felt} role="group" aria-label={`${t('redigering.kollision')}: ${kollision.label}`} className={shared.form}>
              <span className={styles.label}>{kollision.label}</span>
              <div className={styles.texts}>
                <Side title={t('redigering.kollision.mit')} text={kollision.mit} choice={t('redigering.kollision.behold')} onChoose={() => onKeepMine(kollision.felt)} />
                <Side title={t('redigering.kollision.deres')} text={kollision.deres} choice={t('redigering.kollision.brug')} onChoose={() => onTakeTheirs(kollision.felt)} />
              </div>
              <Together label={kollision.label} onChoose={onWriteTogether(kollision.felt)} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function Side({ title, text, choice, onChoose }: { readonly title: string; readonly text: string; readonly choice: string; readonly onChoose: () => void }) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  return (
    <div className={styles.text}>
      <span className={shared.quiet}>{title}</span>
      <p className={styles.words} tabIndex={text.length > 300 ? 0 : undefined}>{text}</p>
      <Button className={shared.button} onClick={onChoose}>{choice}</Button>
    </div>
  );
}

function Together({ label, onChoose }: { readonly label: string; readonly onChoose: (() => void) | null }) {
  const shared = useRedigeringStyles();
  const { t } = useTranslation();
  if (onChoose === null) return null;
  return <div><Button className={shared.button} appearance="subtle" aria-label={t('redigering.kollision.sammen-felt', { felt: label })} onClick={onChoose}>{t('redigering.kollision.sammen')}</Button></div>;
}
