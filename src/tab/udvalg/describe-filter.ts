import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Filter, Udvalg } from '../../domain/udvalg/udvalg';
import type { Translate } from '../../texts/translate';
import { fremdriftsvalgName, statusvalgName } from './valg-name';

function omraadeName(omraadeId: number | null, index: OverblikIndex): string | undefined {
  const omraade = index.omraader.get(omraadeId ?? 0);
  return omraade === undefined ? undefined : [omraade.nummer, omraade.titel].filter(Boolean).join(' ');
}

function specialomraadeName(specialomraade: Udvalg['specialomraade'], index: OverblikIndex, t: Translate): string | undefined {
  return specialomraade === 'faelles' ? t('udvalg.faelles') : index.aktoerer.get(specialomraade ?? 0)?.navn;
}

/** What is asked for; null where the filter's own name says it all, undefined where it is gone. */
function valueOf(udvalg: Udvalg, filter: Filter, index: OverblikIndex, t: Translate): string | null | undefined {
  switch (filter) {
    case 'soeg': return udvalg.soeg.trim();
    case 'omraadeId': return omraadeName(udvalg.omraadeId, index);
    case 'status': return udvalg.status.map((status) => statusvalgName(status, t)).join(', ');
    case 'fremdrift': return udvalg.fremdrift.map((fremdrift) => fremdriftsvalgName(fremdrift, t)).join(', ');
    case 'aktoerId': return index.aktoerer.get(udvalg.aktoerId ?? 0)?.navn;
    case 'specialomraade': return specialomraadeName(udvalg.specialomraade, index, t);
    case 'stilleDage': return t('udvalg.dage', { dage: udvalg.stilleDage ?? 0 }).toLowerCase();
    case 'verdensmaal': return udvalg.verdensmaal;
    case 'tilsagn': return udvalg.tilsagn === null ? null : t(`tilsagn.${udvalg.tilsagn}`);
    case 'fase': return udvalg.fase === null ? null : t(`fase.${udvalg.fase}`);
    case 'mine':
    case 'harBehov':
    case 'relevantForMed': return null;
  }
}

/** A filter that is set, in words: "Status: Afventer, Ingen status", "Mine". */
export function describeFilter(udvalg: Udvalg, filter: Filter, index: OverblikIndex, t: Translate): string {
  const vaerdi = valueOf(udvalg, filter, index, t);
  const name = t(`filter.${filter}`);
  return vaerdi === null ? name : t('filter.med-vaerdi', { filter: name, vaerdi: vaerdi ?? t('udvalg.ukendt') });
}
