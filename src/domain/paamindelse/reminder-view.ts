import type { Paamindelsesdel } from './paamindelse';

/** More parts than this make a link too long; then it opens everything that waits for the person. */
const MOST_PARTS = 60;

/** Parts as they stand in an address: `12.15-7` is plan 12 as a whole, and plan 15 for specialområde 7. */
export function encodeParts(dele: readonly Pick<Paamindelsesdel, 'handleplanId' | 'specialomraadeId'>[]): string | null {
  if (dele.length === 0 || dele.length > MOST_PARTS) return null;
  return dele.map(({ handleplanId, specialomraadeId }) => (specialomraadeId === null ? String(handleplanId) : `${handleplanId}-${specialomraadeId}`)).join('.');
}

/** The keys of the parts (as `delKey` writes them) that an address names; what cannot be read is left out. */
export function decodeParts(text: string): readonly string[] {
  return text.split('.').flatMap((part) => {
    const [, plan, specialomraade = ''] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
    return plan === undefined ? [] : [`${plan}:${specialomraade}`];
  });
}

/** The address in the tab that a reminder opens: exactly its plans among one's own. */
export function reminderView(dele: readonly Pick<Paamindelsesdel, 'handleplanId' | 'specialomraadeId'>[]): string {
  const parts = encodeParts(dele);
  return parts === null ? 'side=mine' : `side=mine&kun=${parts}`;
}
