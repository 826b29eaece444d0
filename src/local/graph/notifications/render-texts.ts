import type { Notification } from './read-notification';
import type { TeamsApp } from './teams-tenant';
import { refuse } from './teams-error';

/** The title of a notification by language tag. */
export type Texts = Readonly<Record<string, string>>;

/** The reserved type whose text comes with the request: https://learn.microsoft.com/graph/teams-send-activityfeednotifications#reserved-activity-types */
const SYSTEM_DEFAULT = { type: 'systemDefault', templates: { en: '{systemDefaultText}' } };

/** Fills the template of the activity type, in each of the manifest's languages. Throws 400 for a type that the manifest does not declare, and for a parameter that is missing. */
export function renderTexts(app: TeamsApp, { activityType, templateParameters }: Notification, actor: string): Texts {
  const declared = [...app.activityTypes, SYSTEM_DEFAULT].find(({ type }) => type === activityType);
  if (!declared) throw refuse.body(`The activityType '${activityType}' is not declared in the manifest of the Teams app.`);
  const values = new Map([...templateParameters.map(({ name, value }) => [name, value] as const), ['actor', actor]]);
  return Object.fromEntries(Object.entries(declared.templates).map(([language, template]) => [language, fill(template, values)]));
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw refuse.body(`The template parameter '${name}' is missing.`);
    return value;
  });
}
