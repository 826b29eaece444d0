import type { Strategi } from './strategi';

/**
 * What a strategy is called where several stand side by side: its title, with its years where the title
 * names none (`Visions- og udviklingsplan 2024–2027`).
 */
export function strategiName({ titel, fra, til }: Pick<Strategi, 'titel' | 'fra' | 'til'>): string {
  if (fra === null || /\b\d{4}\b/.test(titel)) return titel;
  const [first, last] = [fra.slice(0, 4), til?.slice(0, 4)];
  return last === undefined || last === first ? `${titel} ${first}` : `${titel} ${first}–${last}`;
}
