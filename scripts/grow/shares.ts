/**
 * How often something is said, counted in the demonstration (111 plans, 153 parts in them, and the 98 newest statuses), whose codes,
 * numbers, periods and statuses are those of the real documents. A document says a tilsagn and a periode of all its plans or of
 * none: 42 plans stand in such a tidsplan, without a number; the other 69 have a number, no periode, and half of them a phase.
 */
export const SHARES = {
  plan: { tidsplan: 42 / 111, udpeget: 25 / 42, igangsaettes: 30 / 42, fase: 36 / 69, aktiv: 25 / 36, med: 24 / 111 },
  ansvar: { eet: 107 / 153, flere: 18 / 153, specialomraade: 28 / 153 },
  status: { fremdrift: 42 / 98, forsinket: 4 / 42, risiko: 8 / 42, periode: 37 / 98 },
} as const;
