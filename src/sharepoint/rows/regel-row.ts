import * as v from 'valibot';
import { UGEDAGE } from '../../domain/kalender/ugedag';
import type { Regel } from '../../domain/paamindelse/regel';
import { dato, optionalNumber, optionalText, yesNo } from './column-schemas';
import type { ColumnValues, RowReader } from './row-reader';

/** Whole numbers with commas between: `14,7,2`. */
const numbers = v.pipe(optionalText, v.transform((text) => (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [Number(part)]))), v.array(v.pipe(v.number(), v.integer())));
const ugedage = v.pipe(numbers, v.array(v.picklist(UGEDAGE)));

export const REGEL_ROWS: RowReader<Regel> = {
  list: 'Regler',
  select: ['Id', 'Noegle', 'StrategiId', 'Aktiv', 'GaelderFra', 'DageFoer', 'DageEfterSidste', 'GentagHverDage', 'DageFoerFrist', 'MindstDageMellem', 'Ugedage', 'FraTime', 'TilTime', 'EskalerEfter', 'UdsaetHoejstDage'],
  schema: v.pipe(
    v.object({
      Id: v.number(), Noegle: v.string(), StrategiId: v.number(), Aktiv: yesNo, GaelderFra: dato, DageFoer: numbers, DageEfterSidste: optionalNumber, GentagHverDage: v.number(),
      DageFoerFrist: optionalNumber, MindstDageMellem: v.number(), Ugedage: ugedage, FraTime: v.number(), TilTime: v.number(), EskalerEfter: optionalNumber, UdsaetHoejstDage: v.number(),
    }),
    v.transform((row): Regel => ({
      id: row.Id,
      noegle: row.Noegle,
      strategiId: row.StrategiId,
      aktiv: row.Aktiv,
      gaelderFra: row.GaelderFra,
      dageFoer: row.DageFoer,
      dageEfterSidste: row.DageEfterSidste,
      gentagHverDage: row.GentagHverDage,
      dageFoerFrist: row.DageFoerFrist,
      mindstDageMellem: row.MindstDageMellem,
      ugedage: row.Ugedage,
      fraTime: row.FraTime,
      tilTime: row.TilTime,
      eskalerEfter: row.EskalerEfter,
      udsaetHoejstDage: row.UdsaetHoejstDage,
    })),
  ),
};

export function regelColumns(regel: Omit<Regel, 'id' | 'noegle'>): ColumnValues {
  return {
    Title: 'Regel',
    StrategiId: regel.strategiId,
    Aktiv: regel.aktiv,
    GaelderFra: regel.gaelderFra,
    DageFoer: regel.dageFoer.join(','),
    DageEfterSidste: regel.dageEfterSidste,
    GentagHverDage: regel.gentagHverDage,
    DageFoerFrist: regel.dageFoerFrist,
    MindstDageMellem: regel.mindstDageMellem,
    Ugedage: regel.ugedage.join(','),
    FraTime: regel.fraTime,
    TilTime: regel.tilTime,
    EskalerEfter: regel.eskalerEfter,
    UdsaetHoejstDage: regel.udsaetHoejstDage,
  };
}
