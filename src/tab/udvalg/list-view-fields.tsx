import { GRUPPERINGER, HELE_LISTEN, SORTERINGER, type Sortering, type Udvalg } from '../../domain/udvalg/udvalg';
import { useTranslation } from '../app/translation';
import { FilterSelect } from './filter-select';

const SORTED: readonly Sortering[] = SORTERINGER.flatMap((efter) => [{ efter, faldende: false }, { efter, faldende: true }]);

function codeOf({ efter, faldende }: Sortering): string {
  return `${faldende ? '-' : ''}${efter}`;
}

/** How the list is grouped and sorted; on a phone it has no column headings to press. */
export function ListViewFields({ udvalg: { gruppering, sortering }, set }: { readonly udvalg: Udvalg; readonly set: (change: Partial<Udvalg>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <FilterSelect label={t('udvalg.gruppering')} none={t(`gruppering.${HELE_LISTEN.gruppering}`)} value={gruppering === HELE_LISTEN.gruppering ? null : gruppering} onChange={(value) => set({ gruppering: GRUPPERINGER.find((code) => code === value) ?? HELE_LISTEN.gruppering })}>
        {GRUPPERINGER.filter((code) => code !== HELE_LISTEN.gruppering).map((code) => <option key={code} value={code}>{t(`gruppering.${code}`)}</option>)}
      </FilterSelect>
      <FilterSelect label={t('udvalg.sortering')} none={t('udvalg.strategiens-orden')} value={sortering === null ? null : codeOf(sortering)} onChange={(value) => set({ sortering: SORTED.find((candidate) => codeOf(candidate) === value) ?? null })}>
        {SORTED.map((candidate) => <option key={codeOf(candidate)} value={codeOf(candidate)}>{t(candidate.faldende ? 'udvalg.faldende' : 'udvalg.stigende', { efter: t(`sortering.${candidate.efter}`) })}</option>)}
      </FilterSelect>
    </>
  );
}
