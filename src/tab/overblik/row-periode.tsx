import type { Periode } from '../../domain/periode/periode';
import { useTranslation } from '../app/translation';
import { PeriodeSpan } from '../components/periode-span';
import { useListTools } from './use-list-tools';

/** A periode in the words of its source, which are Danish. What says the same in other words comes with search and filters: the first rows do without. */
export function RowPeriode({ periode }: { readonly periode: Periode }) {
  const { language } = useTranslation();
  const wording = periode.ordlyd.trim();
  return language === 'da' && wording !== '' ? <PeriodeSpan periode={periode} shown={wording} /> : <InOtherWords periode={periode} />;
}

function InOtherWords({ periode }: { readonly periode: Periode }) {
  const { part } = useListTools();
  return part === null ? <span lang="da"><PeriodeSpan periode={periode} shown={periode.ordlyd.trim()} /></span> : <part.PeriodeText periode={periode} />;
}
