import type { AppPackage } from '../app-package';

/** No placeholder of the template is left. */
export function everythingIsFilledIn({ manifest }: AppPackage): readonly string[] {
  const left = new Set([...JSON.stringify(manifest).matchAll(/\{\{\w+\}\}/g)].map(([placeholder]) => placeholder));
  return [...left].map((placeholder) => `${placeholder} er ikke udfyldt.`);
}
