import * as v from 'valibot';
import type { Felter } from '../../domain/aendring/post';
import { LONGEST_LINE, LONGEST_TEKST } from '../../domain/aendring/validate-post';
import { FASER } from '../../domain/strategi/fase';
import type { Omraade } from '../../domain/strategi/omraade';
import { readKoder } from '../../domain/verdensmaal/read-koder';
import type { Feltfejl, FeltOf } from '../redigering/feltfejl';
import type { PostRules } from '../redigering/post-rules';

const OMRAADE_VALUES = v.object({ nummer: v.string(), titel: v.string(), tekst: v.string(), verdensmaal: v.string(), fase: v.nullable(v.picklist(FASER)) });

/** What stands in the fields of an Omraade. */
export type OmraadeValues = v.InferOutput<typeof OMRAADE_VALUES>;

/** The fields of a new one. */
export const NEW_OMRAADE: OmraadeValues = { nummer: '', titel: '', tekst: '', verdensmaal: '', fase: null };

/** Where a new Omraade is to stand. */
export type NytSted = Pick<Felter<'omraade'>, 'strategiId' | 'foraelderId' | 'niveau' | 'orden'>;

function tooLong(text: string, antal: number): Feltfejl | null {
  return text.trim().length > antal ? { key: 'redigering.fejl.for-lang', parameters: { antal } } : null;
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function faultOf(felt: FeltOf<OmraadeValues>, values: OmraadeValues): Feltfejl | null {
  switch (felt) {
    case 'nummer': return tooLong(values.nummer, LONGEST_LINE);
    case 'titel': return values.titel.trim() === '' ? { key: 'omraadeform.fejl.titel' } : tooLong(values.titel, LONGEST_LINE);
    case 'tekst': return tooLong(values.tekst, LONGEST_TEKST);
    case 'verdensmaal': {
      const { ukendte } = readKoder(values.verdensmaal);
      return ukendte.length === 0 ? null : { key: 'omraadeform.fejl.verdensmaal', parameters: { koder: ukendte.join(', ') } };
    }
    case 'fase': return null;
  }
}

/** The rules of an Omraade's form. Where it stands is not asked for: a new one stands at `sted`, one that exists stays. */
export function createOmraadeRules(sted: NytSted): PostRules<'omraade', OmraadeValues> {
  return {
    type: 'omraade',
    schema: OMRAADE_VALUES,
    tekster: { nummer: 'linje', titel: 'linje', tekst: 'afsnit', verdensmaal: 'linje' },
    labelOf: (felt) => `omraadeform.felt.${felt}`,
    toValues: toOmraadeValues,
    validate: (values) => new Map((Object.keys(OMRAADE_VALUES.entries) as FeltOf<OmraadeValues>[]).flatMap((felt) => {
      const fault = faultOf(felt, values);
      return fault === null ? [] : [[felt, fault] as const];
    })),
    toFelter: ({ nummer, titel, tekst, verdensmaal, fase }, post) => {
      const { strategiId, foraelderId, niveau, orden } = post ?? sted;
      return { strategiId, foraelderId, niveau, orden, nummer: textOrNull(nummer), titel: titel.trim(), tekst: textOrNull(tekst), verdensmaal: readKoder(verdensmaal).koder, fase };
    },
  };
}

function toOmraadeValues({ nummer, titel, tekst, verdensmaal, fase }: Omraade): OmraadeValues {
  return { nummer: nummer ?? '', titel, tekst: tekst ?? '', verdensmaal: verdensmaal.join(', '), fase };
}
