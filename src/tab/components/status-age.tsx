import type { Dato } from '../../domain/dato';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { formatAge, formatDato } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';

/** How old a status is, in words ("for 3 uger siden"); the day stands in its title. */
export function StatusAge({ statusPr }: { readonly statusPr: Dato }) {
  const { language } = useTranslation();
  const { now } = useServices();
  return <time dateTime={statusPr} title={formatDato(statusPr, language)}>{formatAge(statusPr, datoInCopenhagen(now()), language)}</time>;
}
