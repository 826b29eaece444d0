import { describe, expect, it } from 'vitest';
import { KENDTE_AKTOERER } from '../../../src/domain/aktoer/kendte-aktoerer';
import { readAktoerPhrase } from '../../../src/domain/aktoer/read-aktoer-phrase';

function read(phrase: string): string[] {
  return readAktoerPhrase(phrase, KENDTE_AKTOERER).map(({ kendt, ordlyd, rolle }) => `${kendt?.navn ?? `? ${ordlyd}`} ${rolle}`);
}

describe('an aktør phrase', () => {
  it('makes everybody before "i samarbejde med" ansvarlig', () => {
    expect(read('PS-administrationen, IT og specialområderne.')).toEqual(['PS-administrationen ansvarlig', 'IT ansvarlig', 'Specialområderne ansvarlig']);
  });

  it.each(['i samarbejde med', 'i tæt dialog med', 'med inddragelse af'])('makes whoever follows "%s" medvirkende', (joint) => {
    expect(read(`Specialområderne ${joint} CFK`)).toEqual(['Specialområderne ansvarlig', 'CFK medvirkende']);
  });

  it('keeps an "og" that is part of a name', () => {
    expect(read('Kommunikation og Undervisning, Børn og Unge samt Udviklingshæmning og ADHD')).toEqual(['Kommunikation og Undervisning ansvarlig', 'Børn og Unge ansvarlig', 'Udviklingshæmning og ADHD ansvarlig']);
  });

  it('keeps the subject of a group whole, until another aktør begins', () => {
    expect(read('Arbejdsgruppen vedr. kost og motion og IT')).toEqual(['? Arbejdsgruppen vedr. kost og motion ansvarlig', 'IT ansvarlig']);
    expect(read('Styregruppen vedr. sikkerhed og PS-administrationen')).toEqual(['Styregruppen vedr. sikkerhed ansvarlig', 'PS-administrationen ansvarlig']);
  });

  it('keeps a word that waits for its other half', () => {
    expect(read('Arbejdsgruppen vedr. en ny rekrutterings- og kompetenceudviklingsstrategi')).toEqual(['Arbejdsgruppen vedr. rekrutterings- og kompetenceudviklingsstrategi ansvarlig']);
  });

  it('forgives a slip of the pen and says so', () => {
    expect(readAktoerPhrase('PS-administratonen', KENDTE_AKTOERER)).toMatchObject([{ kendt: { noegle: 'ps-administrationen' }, exact: false }]);
  });

  it('lets unknown aktører come in', () => {
    expect(read('Havnefogeden og lodserne')).toEqual(['? Havnefogeden ansvarlig', '? lodserne ansvarlig']);
  });

  it('is nobody when it is empty', () => {
    expect(read('  ')).toEqual([]);
  });
});
