import type { AktoerReading } from '../domain/aktoer/read-aktoer-phrase';
import { toNoegle } from '../domain/noegle';

/** The key of an aktør: the known one's, or made of the name. */
export function aktoerNoegle({ kendt, ordlyd }: AktoerReading): string {
  const noegle = kendt?.noegle ?? toNoegle(ordlyd);
  return noegle === '' ? 'aktoer' : noegle;
}

/** The name an aktør is shown by: the known one's, or the document's own with a capital. */
export function aktoerNavn({ kendt, ordlyd }: AktoerReading): string {
  return kendt?.navn ?? ordlyd.charAt(0).toUpperCase() + ordlyd.slice(1);
}
