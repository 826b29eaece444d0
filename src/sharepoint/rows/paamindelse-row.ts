import * as v from 'valibot';
import type { Anledning } from '../../domain/paamindelse/anledning';
import { AFSENDELSESFEJL, KANALER, PAAMINDELSESARTER, PAAMINDELSESTILSTANDE } from '../../domain/paamindelse/paamindelse';
import type { Modtager, Paamindelse, Paamindelsesdel, PlanlagtPaamindelse } from '../../domain/paamindelse/paamindelse';
import { dato, optionalCode, optionalNumber, optionalText } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

const ANLEDNING: v.GenericSchema<unknown, Anledning> = v.variant('kind', [
  v.object({ kind: v.literal('runde'), rundeId: v.number(), dato }),
  v.object({ kind: v.literal('moede'), moedeId: v.number(), dato }),
  v.object({ kind: v.literal('alder'), sidst: v.nullable(dato) }),
  v.object({ kind: v.literal('frist'), dato }),
  v.object({ kind: v.literal('nu'), svarId: v.number() }),
]);
const DEL: v.GenericSchema<unknown, Paamindelsesdel> = v.object({ handleplanId: v.number(), specialomraadeId: v.nullable(v.number()), aktoerId: v.number(), anledning: ANLEDNING, somStedfortraeder: v.boolean() });

/** Anonymised rows have no receiver: reading leaves them out. */
export const ANONYM = 'anonym-';

function modtagerOf({ ModtagerId, ModtagerMail, AktoerId }: { readonly ModtagerId: number | null; readonly ModtagerMail: string | null; readonly AktoerId: number | null }): Modtager {
  if (ModtagerId !== null) return { kind: 'person', personId: ModtagerId };
  return { kind: 'adresse', aktoerId: AktoerId ?? 0, mail: ModtagerMail ?? '' };
}

export const PAAMINDELSE_ROWS: RowReader<Paamindelse> = {
  list: 'Paamindelser',
  select: ['Id', 'Noegle', 'Art', 'ModtagerId', 'ModtagerMail', 'AktoerId', 'Dato', 'Dele', 'Tilstand', 'Kanal', 'Forsoeg', 'Tidligst', 'KladdeId', 'Fejl', 'Sendt'],
  schema: v.pipe(
    v.object({
      Id: v.number(), Noegle: v.string(), Art: v.picklist(PAAMINDELSESARTER), ModtagerId: optionalNumber, ModtagerMail: optionalText, AktoerId: optionalNumber, Dato: dato,
      Dele: v.pipe(v.string(), v.parseJson(), v.array(DEL)), Tilstand: v.picklist(PAAMINDELSESTILSTANDE), Kanal: optionalCode(KANALER), Forsoeg: v.number(),
      Tidligst: optionalText, KladdeId: optionalText, Fejl: optionalCode(AFSENDELSESFEJL), Sendt: optionalText,
    }),
    v.transform((row): Paamindelse => ({
      id: row.Id,
      noegle: row.Noegle,
      art: row.Art,
      modtager: modtagerOf(row),
      dato: row.Dato,
      dele: row.Dele,
      tilstand: row.Tilstand,
      kanal: row.Kanal,
      forsoeg: row.Forsoeg,
      tidligst: row.Tidligst,
      kladdeId: row.KladdeId,
      fejl: row.Fejl,
      sendt: row.Sendt,
    })),
  ),
};

/** What a reminder is when it is planned. */
export function planlagtColumns({ noegle, art, modtager, dato: day, dele }: PlanlagtPaamindelse): ColumnValues {
  return {
    Noegle: noegle,
    Title: noegle,
    Art: art,
    ModtagerId: modtager.kind === 'person' ? modtager.personId : null,
    ModtagerMail: modtager.kind === 'adresse' ? modtager.mail : null,
    AktoerId: modtager.kind === 'adresse' ? modtager.aktoerId : null,
    Dato: day,
    Dele: JSON.stringify(dele),
    Antal: dele.length,
  };
}

/** What becomes of it; only what is said. */
export function udfaldColumns(felter: Partial<Pick<Paamindelse, 'tilstand' | 'kanal' | 'forsoeg' | 'tidligst' | 'kladdeId' | 'fejl' | 'sendt'>>): ColumnValues {
  const names = { tilstand: 'Tilstand', kanal: 'Kanal', forsoeg: 'Forsoeg', tidligst: 'Tidligst', kladdeId: 'KladdeId', fejl: 'Fejl', sendt: 'Sendt' } as const;
  return Object.fromEntries(Object.entries(felter).map(([felt, value]) => [names[felt as keyof typeof names], value]));
}

/** What is left when the log no longer names people: when, of how many, and how it went. */
export function anonymColumns(id: number): ColumnValues {
  return { Noegle: `${ANONYM}${id}`, Title: '', ModtagerId: null, ModtagerMail: null, AktoerId: null, Dele: '[]', KladdeId: null };
}
