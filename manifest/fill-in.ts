import type { PackageSettings } from './settings';
import { tabAddresses } from './tab-addresses';

/** Fills an organisation's settings into the manifest's template. Answers the manifest as JSON text. */
export function fillIn(template: string, settings: PackageSettings): string {
  const { hostingOrigin, siteUrl } = settings;
  const { tab, website, setUp } = tabAddresses(hostingOrigin, siteUrl);
  const values: Readonly<Record<string, string>> = {
    ...settings,
    hostingHost: new URL(hostingOrigin).host,
    tabAddress: tab,
    websiteAddress: website,
    setUpAddress: setUp,
  };
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => (Object.hasOwn(values, name) ? escapeForJson(values[name] ?? '') : placeholder));
}

/** The template's placeholders stand inside JSON strings. */
function escapeForJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
