import type { Raekke } from '../../domain/specialomraader/matrix';
import type { Translate } from '../../texts/translate';

/** What a row is called: its Omraade, or what hangs directly on it. */
export function raekkeName({ omraade, kunDirekte }: Raekke, t: Translate): string {
  if (omraade === null) return t('matrix.uden-omraade');
  const titel = omraade.nummer === null ? omraade.titel : `${omraade.nummer} ${omraade.titel}`;
  return kunDirekte ? t('matrix.direkte', { titel }) : titel;
}
