/** What an import has to say about a line: `stop` must be mended first, `tjek` wants a look, `oplysning` only tells. */
export const FINDING_KINDS = {
  'cpr-nummer': 'stop',
  'ikke-genkendt': 'stop',
  'statusdato-mangler': 'stop',
  'titel-gaettet': 'tjek',
  'strategiens-aar-mangler': 'tjek',
  'faelles-celle': 'tjek',
  'status-uden-kode': 'tjek',
  'sideskift-i-celle': 'tjek',
  'fejlstavet-felt': 'tjek',
  'felt-to-gange': 'tjek',
  'ukendt-aktoer': 'tjek',
  'aktoer-stavet-anderledes': 'tjek',
  'organ-stavet-anderledes': 'tjek',
  'periode-for-andet': 'tjek',
  'periode-ikke-laest': 'tjek',
  'uden-tekst': 'tjek',
  'uden-status': 'tjek',
  'uden-aktoer': 'tjek',
  'orddeling': 'tjek',
  'overskrift-afviger': 'tjek',
  'spor-ukendt': 'tjek',
  'tilsagn-ukendt': 'tjek',
  'uden-omraade': 'tjek',
  'modsigelse-nummer-to-gange': 'tjek',
  'modsigelse-nummer-i-andet-omraade': 'tjek',
  'modsigelse-omraade-to-gange': 'tjek',
  'modsigelse-etableret': 'tjek',
  'modsigelse-afsluttet': 'tjek',
  'modsigelse-periode-overskredet': 'tjek',
  'forelaeggelse': 'oplysning',
  'moede-uden-handleplan': 'oplysning',
  'mulig-relation': 'oplysning',
  'flere-saetninger': 'oplysning',
  'loebende-naevnt': 'oplysning',
  'naevnt-i-teksten': 'oplysning',
  'spring-i-nummerering': 'oplysning',
  'afsnit-uden-plads': 'oplysning',
  'laest-som-punkter': 'oplysning',
  'sidetal-fjernet': 'oplysning',
  'forventet-start': 'oplysning',
} as const satisfies Readonly<Record<string, 'stop' | 'tjek' | 'oplysning'>>;

export type FindingKind = keyof typeof FINDING_KINDS;
export type FindingWeight = (typeof FINDING_KINDS)[FindingKind];

/** One thing an import noticed, with its place in the document; the words are made in src/texts. */
export interface ImportFinding {
  /** 1 for the first line of the document. */
  readonly line: number;
  readonly kind: FindingKind;
  /** What fills the sentence: `plan`, `navn`, `ordlyd` … */
  readonly values: Readonly<Record<string, string>>;
}
