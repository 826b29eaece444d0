import type { FrameSituation } from './messages/context';

/** Fills in the placeholders (`{theme}`, `{locale}` …) that Teams knows in a tab's addresses. */
export function contentAddress(template: string, situation: FrameSituation): string {
  const values: Readonly<Record<string, string>> = {
    locale: situation.lang === 'da' ? 'da-dk' : 'en-us',
    theme: situation.theme,
    entityId: situation.entityId,
    subEntityId: situation.subPageId ?? '',
    loginHint: situation.person.upn,
    userPrincipalName: situation.person.upn,
    userObjectId: situation.person.objectId,
    tid: situation.config.tenantId,
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole));
}
