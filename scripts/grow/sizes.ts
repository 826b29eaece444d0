/** How much data is made. */
export interface GrowSizes {
  readonly handleplaner: number;
  /** Status entries in all, about plans and about Omraader. */
  readonly status: number;
  readonly personer: number;
  readonly strategier: number;
}

/** As large as an organisation could become: what every screen has to carry. */
export const LARGEST: GrowSizes = { handleplaner: 20_000, status: 100_000, personer: 5000, strategier: 20 };
