import * as v from 'valibot';
import type { AppPackage, Manifest } from '../app-package';
import { readJson } from '../app-package';

const Translation = v.record(v.string(), v.string());

/** How long Teams lets a text be, in characters; the schema of the manifest says the same for the first language. */
const LIMITS: Readonly<Record<string, number>> = { 'name.short': 30, 'name.full': 100, 'description.short': 80, 'description.full': 4000 };
const OTHER_LIMIT = 128;

/** Every language says everything, with the same parameters: a missing text falls back to the other language in the middle of a sentence. */
export function languagesAreComplete({ manifest, files }: AppPackage): readonly string[] {
  const wanted = translatable(manifest);
  return (manifest.localizationInfo?.additionalLanguages ?? []).flatMap(({ file }) => {
    if (!files.has(file)) return [`Sprogfilen ${file} mangler i pakken.`];
    const translation = v.parse(Translation, readJson(files, file));
    const strangers = Object.keys(translation).filter((key) => key !== '$schema' && !Object.hasOwn(wanted, key));
    return [
      ...Object.entries(wanted).flatMap(([key, text]) => faultsOf(file, key, text, translation[key])),
      ...strangers.map((key) => `${file}: ${key} findes ikke i manifestet.`),
    ];
  });
}

function faultsOf(file: string, key: string, text: string, translated: string | undefined): readonly string[] {
  if (translated === undefined || translated === '') return [`${file} mangler ${key}.`];
  const limit = LIMITS[key] ?? OTHER_LIMIT;
  if (translated.length > limit) return [`${file}: ${key} må højst have ${limit} tegn.`];
  return parametersOf(translated) === parametersOf(text) ? [] : [`${file}: ${key} har andre parametre end manifestet.`];
}

function translatable(manifest: Manifest): Readonly<Record<string, string>> {
  const { name, description, staticTabs } = manifest;
  const tabs = staticTabs.map((tab, index) => [`staticTabs[${index}].name`, tab.name ?? ''] as const);
  const activities = (manifest.activities?.activityTypes ?? []).flatMap((activity, index) => [
    [`activities.activityTypes[${index}].description`, activity.description] as const,
    [`activities.activityTypes[${index}].templateText`, activity.templateText] as const,
  ]);
  const full = name.full === undefined ? {} : { 'name.full': name.full };
  return { 'name.short': name.short, ...full, 'description.short': description.short, 'description.full': description.full, ...Object.fromEntries([...tabs, ...activities]) };
}

function parametersOf(text: string): string {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort().join();
}
