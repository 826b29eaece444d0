import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { LANGUAGES } from '../../src/texts/language';
import { fetchShelves } from '../../src/texts/text-library';

// jsdom has no layout and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

// A page may come in a chunk of its own, and the machine may be busy: waiting longer costs nothing where it comes.
configure({ asyncUtilTimeout: 10_000 });

// The files of a run share one document: what a test has put there itself goes, too.
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

// The tab fetches its texts as it needs them; here they are all at hand, as on a second visit.
beforeAll(async () => {
  await Promise.all(LANGUAGES.map((language) => fetchShelves(language, ['liste', 'opstart', 'daglig', 'pleje'])));
});
