import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Modtager } from '../../domain/paamindelse/paamindelse';
import type { Translate } from '../../texts/translate';

/** Who gets something: a person by name, or the mail of an external aktør. */
export function receiverName(modtager: Modtager, { personer, aktoerer }: Pick<OverblikIndex, 'personer' | 'aktoerer'>, t: Translate): string {
  if (modtager.kind === 'person') return personer.get(modtager.personId)?.navn ?? t('person.ukendt');
  return `${aktoerer.get(modtager.aktoerId)?.navn ?? t('statusrunder.aktoer-slettet')} (${modtager.mail})`;
}
