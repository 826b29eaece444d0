import { Button, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, type RefObject, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../app/translation';
import { ConflictView } from './conflict-view';
import { EditButtons } from './edit-buttons';
import { EditDraftNote } from './edit-draft-note';
import { EditError } from './edit-error';
import type { FeltOf } from './feltfejl';
import { LeaveQuestion } from './leave-question';
import { useRedigeringStyles } from './redigering-styles';
import type { PostForm } from './use-post-form';

interface EditFrameProps<Values extends object> {
  readonly form: PostForm<Values>;
  readonly title: string;
  /** What is edited, and that the text is about the strategy. */
  readonly about?: ReactNode | undefined;
  readonly formRef: RefObject<HTMLFormElement | null>;
  readonly conflictRef: RefObject<HTMLDivElement | null>;
  /** What a field says in some values, in words: for the two sides of a conflict. */
  readonly showFelt: (felt: FeltOf<Values>, values: Values) => string;
  /** A form inside a list: a smaller title and a card around. */
  readonly small?: boolean;
  /** Where its title stands among the headings around; 2, or 4 for a small form. */
  readonly level?: 2 | 3 | 4;
  readonly children: ReactNode;
  readonly onCancel: () => void;
}

/** A form around its fields: title, kept draft, conflicts, failure, buttons. Ctrl+Enter saves, Escape leaves; changes are not left unasked. */
export function EditFrame<Values extends object>({ form, title, about, formRef, conflictRef, showFelt, small = false, level = small ? 4 : 2, children, onCancel }: EditFrameProps<Values>) {
  const styles = useRedigeringStyles();
  const titleId = useId();
  const titleRef = useRef<HTMLHeadingElement>(null);
  const [leaving, setLeaving] = useState(false);
  useEffect(() => titleRef.current?.focus(), []);
  const Title = `h${level}` as const;

  function leave(): void {
    if (form.saving) return;
    if (form.dirty) setLeaving(true);
    else onCancel();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void form.submit();
    } else if (event.key === 'Escape') {
      event.stopPropagation(); // A panel around would close as well.
      leave();
    }
  }

  function onSubmit(event: SyntheticEvent): void {
    event.preventDefault();
    event.stopPropagation();
    void form.submit();
  }

  return (
    <form ref={formRef} className={mergeClasses(styles.form, small && styles.card)} aria-labelledby={titleId} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <div>
        <Title id={titleId} ref={titleRef} tabIndex={-1} className={small ? styles.smallTitle : styles.title}>{title}</Title>
        {about !== undefined && <p className={styles.about}>{about}</p>}
      </div>
      <EditDraftNote restored={form.restored} draftKept={form.draftKept} onStartOver={form.startOver} />
      {children}
      <Conflicts form={form} conflictRef={conflictRef} showFelt={showFelt} />
      {form.error !== null && <EditError error={form.error} draftKept={form.draftKept} />}
      {form.error?.kind === 'item-missing' && <CopyWords form={form} showFelt={showFelt} />}
      {leaving
        ? <LeaveQuestion onStay={() => setLeaving(false)} onKeepDraft={form.draftKept ? onCancel : null} onDiscard={() => { form.startOver(); onCancel(); }} />
        : <EditButtons saving={form.saving} faults={form.attempted ? form.faults.size : 0} onCancel={leave} />}
    </form>
  );
}

type FeltWords<Values extends object> = Pick<EditFrameProps<Values>, 'form' | 'showFelt'>;

function Conflicts<Values extends object>({ form, conflictRef, showFelt }: FeltWords<Values> & Pick<EditFrameProps<Values>, 'conflictRef'>) {
  const { t } = useTranslation();
  const styles = useRedigeringStyles();
  const theirsOf = (felt: string) => form.kollisioner.find((kollision) => kollision.felt === felt);

  function settle(felt: string, valueOf: (mine: Values, deres: Values, felt: FeltOf<Values>) => unknown): void {
    const kollision = theirsOf(felt);
    if (kollision === undefined) return;
    form.choose(kollision.felt, { [kollision.felt]: valueOf(form.values, kollision.deres, kollision.felt) } as Partial<Values>);
    form.focus(kollision.felt);
  }

  function together(felt: string): (() => void) | null {
    const kollision = theirsOf(felt);
    const kind = kollision === undefined ? undefined : form.tekster[kollision.felt];
    if (kind === undefined) return null;
    const between = kind === 'afsnit' ? '\n\n' : ' ';
    return () => settle(felt, (mine, deres, own) => [mine[own], deres[own]].join(between));
  }

  return (
    <>
      {form.fraAnden.length > 0 && <p role="status" className={styles.about}>{t('redigering.fra-anden', { felter: form.fraAnden.map((felt) => t(form.labelOf(felt))).join(', ') })}</p>}
      <ConflictView
        focusRef={conflictRef}
        kollisioner={form.kollisioner.map(({ felt, deres }) => ({ felt, label: t(form.labelOf(felt)), mit: showFelt(felt, form.values), deres: showFelt(felt, deres) }))}
        onKeepMine={(felt) => settle(felt, (mine, _, own) => mine[own])}
        onTakeTheirs={(felt) => settle(felt, (_, deres, own) => deres[own])}
        onWriteTogether={together}
      />
    </>
  );
}

/** The record is gone: what was written can be taken along. */
function CopyWords<Values extends object>({ form, showFelt }: FeltWords<Values>) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const felter = Object.keys(form.values) as FeltOf<Values>[];
  const words = felter.map((felt) => `${t(form.labelOf(felt))}: ${showFelt(felt, form.values)}`).join('\n');
  const copy = () => navigator.clipboard.writeText(words).then(() => setCopied(true), () => setCopied(false));
  return (
    <div className={styles.buttons}>
      <Button className={styles.button} onClick={() => void copy()}>{t('redigering.kopier')}</Button>
      <span role="status">{copied !== null && t(copied ? 'redigering.kopieret' : 'redigering.ikke-kopieret')}</span>
    </div>
  );
}
