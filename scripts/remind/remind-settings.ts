import * as v from 'valibot';

/** Where a run works and as whom; the same names in a terminal and in an Azure Function's settings. */
const SETTINGS = v.object({
  FYRTAARN_SITE: v.pipe(v.string(), v.url()),
  FYRTAARN_TENANT: v.pipe(v.string(), v.nonEmpty()),
  FYRTAARN_CLIENT: v.pipe(v.string(), v.nonEmpty()),
  /** The certificate with its private key (PEM), or the file in which it lies. */
  FYRTAARN_CERTIFICATE: v.pipe(v.string(), v.nonEmpty()),
  /** The Teams app's id in the manifest. */
  FYRTAARN_TEAMS_APP: v.pipe(v.string(), v.nonEmpty()),
  /** The team whose members are reminded; empty: each person by themself. */
  FYRTAARN_TEAM: v.optional(v.string(), ''),
  /** The mailbox that writes to whoever is not in Teams. */
  FYRTAARN_MAILBOX: v.pipe(v.string(), v.nonEmpty()),
  /** Where the tab is hosted. */
  FYRTAARN_TAB: v.pipe(v.string(), v.url()),
});

export type RemindSettings = v.InferOutput<typeof SETTINGS>;

/** The settings, or the names of those that are missing or wrong. */
export type SettingsReading = { readonly ok: true; readonly settings: RemindSettings } | { readonly ok: false; readonly missing: readonly string[] };

/** Reads the settings from the environment. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): SettingsReading {
  const parsed = v.safeParse(SETTINGS, environment);
  if (parsed.success) return { ok: true, settings: parsed.output };
  return { ok: false, missing: [...new Set(parsed.issues.map((issue) => v.getDotPath(issue) ?? ''))] };
}

/** Whether anybody has named a tenant at all; else a run works on the embedded Microsoft 365. */
export function namesTenant(environment: Readonly<Record<string, string | undefined>>): boolean {
  return environment.FYRTAARN_TENANT !== undefined && environment.FYRTAARN_TENANT !== '';
}
