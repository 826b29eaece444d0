import type { OverblikIndex } from '../../../domain/overblik/index-overblik';
import type { Language } from '../../../texts/language';
import type { Translate } from '../../../texts/translate';
import { feltText } from '../../aendringer/felt-text';

/** What a field of a part's form says, in words: as the history of changes says it. */
export function showPartFelt(felt: string, value: unknown, index: OverblikIndex, t: Translate, language: Language): string {
  return feltText(felt, value, { index, t, language });
}
