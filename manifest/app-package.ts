import * as v from 'valibot';

const text = v.string();

const Tab = v.looseObject({ contentUrl: v.optional(text), websiteUrl: v.optional(text), configurationUrl: v.optional(text), name: v.optional(text) });

const ActivityType = v.looseObject({ type: text, description: text, templateText: text });

/** The parts of a manifest that the checks look at; the rest is the schema's business. */
const Manifest = v.looseObject({
  developer: v.optional(v.looseObject({ websiteUrl: v.optional(text), privacyUrl: v.optional(text), termsOfUseUrl: v.optional(text) }), {}),
  name: v.looseObject({ short: text, full: v.optional(text) }),
  description: v.looseObject({ short: text, full: text }),
  icons: v.looseObject({ color: text, outline: text }),
  staticTabs: v.optional(v.array(Tab), []),
  configurableTabs: v.optional(v.array(Tab), []),
  validDomains: v.optional(v.array(text), []),
  webApplicationInfo: v.optional(v.looseObject({ id: text })),
  authorization: v.optional(v.looseObject({ permissions: v.looseObject({ resourceSpecific: v.optional(v.array(v.object({ name: text, type: text })), []) }) })),
  activities: v.optional(v.looseObject({ activityTypes: v.optional(v.array(ActivityType), []) })),
  localizationInfo: v.optional(v.looseObject({ defaultLanguageTag: text, additionalLanguages: v.optional(v.array(v.object({ languageTag: text, file: text })), []) })),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** A Teams app package before it is zipped. */
export interface AppPackage {
  readonly manifest: Manifest;
  /** Every file by its name in the package, the manifest among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** One check: what is wrong, in sentences; none when all is well. */
export type PackageCheck = (appPackage: AppPackage) => readonly string[];

/** Reads a package from its files. Throws when `manifest.json` is missing or has another shape than a manifest. */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): AppPackage {
  return { manifest: v.parse(Manifest, readJson(files, 'manifest.json')), files };
}

/** A JSON file of the package. */
export function readJson(files: ReadonlyMap<string, Uint8Array>, name: string): unknown {
  const content = files.get(name);
  if (!content) throw new Error(`${name} is not in the package.`);
  return JSON.parse(new TextDecoder().decode(content));
}
