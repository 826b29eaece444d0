/** Gives the wanted key, or the same with a number behind it where it is taken; and takes it. */
export type Keys = (wanted: string) => string;

/** Keys of which no two are the same. */
export function createKeys(): Keys {
  const taken = new Map<string, number>();
  return (wanted) => {
    let nr = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, nr);
    if (nr === 1) return wanted;
    while (taken.has(`${wanted}-${nr}`)) nr += 1;
    taken.set(`${wanted}-${nr}`, 1);
    return `${wanted}-${nr}`;
  };
}
