import { LANGUAGES } from '../../texts/language';
import { fetchShelves } from '../../texts/text-library';
import { CARE } from '../app/shelves';
import { GitterPage } from './gitter-page';

/** The grid's page, once the texts of every language are there: people paste from sheets of either, and a draft may be in the other. */
export async function fetchGitterPage(): Promise<typeof GitterPage> {
  await Promise.all(LANGUAGES.map((language) => fetchShelves(language, CARE)));
  return GitterPage;
}
