import type { AppPackage } from '../app-package';

/** Graph's own type, which every app may use without declaring it. */
const RESERVED = 'systemDefault';

/** Each activity type once, and none that Graph has reserved. */
export function activityTypesAreOwn({ manifest }: AppPackage): readonly string[] {
  const types = (manifest.activities?.activityTypes ?? []).map(({ type }) => type);
  const twice = [...new Set(types.filter((type, index) => types.indexOf(type) !== index))];
  return [
    ...twice.map((type) => `Aktivitetstypen ${type} står der to gange.`),
    ...(types.includes(RESERVED) ? [`Aktivitetstypen ${RESERVED} er forbeholdt Microsoft.`] : []),
  ];
}
