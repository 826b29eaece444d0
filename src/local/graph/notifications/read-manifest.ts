import * as v from 'valibot';
import type { ActivityType, TeamsApp } from './teams-tenant';

const Manifest = v.object({
  id: v.string(),
  name: v.object({ short: v.string() }),
  webApplicationInfo: v.object({ id: v.string() }),
  localizationInfo: v.optional(v.object({ defaultLanguageTag: v.string() }), { defaultLanguageTag: 'en' }),
  authorization: v.optional(v.object({ permissions: v.object({ resourceSpecific: v.array(v.object({ name: v.string(), type: v.string() })) }) })),
  activities: v.optional(v.object({ activityTypes: v.array(v.object({ type: v.string(), templateText: v.string() })) }), { activityTypes: [] }),
});

/** What Teams' catalogue keeps of a manifest; `languages` holds its localisation files by language tag. Throws for something that is no manifest. */
export function readManifest(manifest: unknown, languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Omit<TeamsApp, 'installedFor'> {
  const { id, name, webApplicationInfo, localizationInfo, authorization, activities } = v.parse(Manifest, manifest);
  return {
    teamsAppId: id,
    clientId: webApplicationInfo.id,
    name: name.short,
    resourceSpecific: (authorization?.permissions.resourceSpecific ?? []).filter(({ type }) => type === 'Application').map((permission) => permission.name),
    activityTypes: activities.activityTypes.map(({ type, templateText }, index): ActivityType => ({
      type,
      templates: { [localizationInfo.defaultLanguageTag]: templateText, ...translated(languages, `activities.activityTypes[${index}].templateText`) },
    })),
  };
}

function translated(languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(languages).flatMap(([tag, texts]) => (typeof texts[key] === 'string' ? [[tag, texts[key]]] : [])));
}
