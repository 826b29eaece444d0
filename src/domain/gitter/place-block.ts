/** A rectangle of cells; rows and columns count from 0, and the last ones are included. */
export interface Udsnit {
  readonly foersteRaekke: number;
  readonly sidsteRaekke: number;
  readonly foersteKolonne: number;
  readonly sidsteKolonne: number;
}

/** A text for one cell. */
export interface Placering {
  readonly raekke: number;
  readonly kolonne: number;
  readonly tekst: string;
}

/**
 * Where the cells of a pasted block go: from the selection's first cell on. A selection that is a whole number of
 * blocks is filled with it, as in Excel, so that one cell fills everything selected.
 */
export function placeBlock(block: readonly (readonly string[])[], udsnit: Udsnit): readonly Placering[] {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  const [high, wide] = [udsnit.sidsteRaekke - udsnit.foersteRaekke + 1, udsnit.sidsteKolonne - udsnit.foersteKolonne + 1];
  const fits = width > 0 && high % height === 0 && wide % width === 0;
  const [down, across] = fits ? [high / height, wide / width] : [1, 1];
  const cells: Placering[] = [];
  for (let row = 0; row < down * height; row += 1) {
    for (let column = 0; column < across * width; column += 1) {
      const tekst = block[row % height]?.[column % width];
      if (tekst !== undefined) cells.push({ raekke: udsnit.foersteRaekke + row, kolonne: udsnit.foersteKolonne + column, tekst });
    }
  }
  return cells;
}

/** Copies the first row of a selection into its other rows. */
export function fillDown(udsnit: Udsnit, tekstAf: (raekke: number, kolonne: number) => string): readonly Placering[] {
  const cells: Placering[] = [];
  for (let raekke = udsnit.foersteRaekke + 1; raekke <= udsnit.sidsteRaekke; raekke += 1) {
    for (let kolonne = udsnit.foersteKolonne; kolonne <= udsnit.sidsteKolonne; kolonne += 1) cells.push({ raekke, kolonne, tekst: tekstAf(udsnit.foersteRaekke, kolonne) });
  }
  return cells;
}
