import { useState } from 'react';
import { copyStrategi } from '../../domain/aendring/copy-strategi';
import type { ServiceError } from '../../domain/service-error';
import type { Strategi } from '../../domain/strategi/strategi';
import { useCurrentPerson } from '../app/current-person';
import { useOverblik, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { readEditDraft, writeEditDraft } from '../redigering/edit-draft';
import { editDraftKey } from '../redigering/edit-draft-key';
import { useSaving } from '../statusform/use-saving';
import { COPY_VALUES, type CopyValues, newCopyValues } from './copy-draft';

export interface Copying {
  readonly values: CopyValues;
  readonly change: (part: Partial<CopyValues>) => void;
  /** Another go on from where an earlier one broke off; the fields then stay as they were sent. */
  readonly begun: boolean;
  readonly restored: boolean;
  readonly saving: boolean;
  readonly progress: { readonly gjort: number; readonly antal: number } | null;
  readonly error: ServiceError | null;
  readonly copy: () => Promise<void>;
  /** Forgets what was kept. */
  readonly forget: () => void;
}

/** Making a strategy from an earlier one. The key is kept on the device with what was asked for: however it breaks off, another try goes on. */
export function useCopying(from: Strategi, onCopied: (strategi: Strategi) => void): Copying {
  const { drafts, editor, newKey } = useServices();
  const overblik = useOverblik();
  const store = useOverblikStore();
  const key = editDraftKey(useCurrentPerson().person.id, `strategi-kopi-${from.id}`);
  const [kept] = useState(() => readEditDraft(drafts, key, COPY_VALUES));
  const [values, setValues] = useState(kept?.values ?? newCopyValues(from));
  const [noegle, setNoegle] = useState(kept?.attempt?.noegle ?? null);
  const [progress, setProgress] = useState<Copying['progress']>(null);
  const { saving, error, run } = useSaving();

  function keep(next: CopyValues, attempt: string | null): void {
    setValues(next);
    setNoegle(attempt);
    writeEditDraft(drafts, key, { values: next, base: newCopyValues(from), attempt: attempt === null ? null : { noegle: attempt, fingerprint: '' } });
  }

  const copy = () => run(async () => {
    const own = noegle ?? newKey();
    keep(values, own);
    const { titel, fra, til, ...along } = values;
    const ids = along.handleplaner ? overblik.handleplaner.filter(({ strategiId }) => strategiId === from.id).map(({ id }) => id) : [];
    const poster = (await editor.openMany('handleplan', ids)).map(({ post }) => post);
    const udkast = copyStrategi(from, overblik, poster, { noegle: own, titel: titel.trim(), fra: fra === '' ? null : fra, til: til === '' ? null : til, ...along });
    const strategi = await editor.createStrategi(udkast, (gjort, antal) => setProgress({ gjort, antal }));
    writeEditDraft(drafts, key, null);
    await store.refresh();
    onCopied(strategi);
  });

  return {
    values, saving, error, progress, copy,
    begun: noegle !== null,
    restored: kept !== null,
    change: (part) => { if (!saving) keep({ ...values, ...part }, noegle); },
    forget: () => void writeEditDraft(drafts, key, null),
  };
}
