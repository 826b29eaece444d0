import * as v from 'valibot';

const guid = (name: string) => v.pipe(v.string(`${name} mangler.`), v.uuid(`${name} skal være en GUID (8-4-4-4-12 tegn).`));

const httpsUrl = (name: string) =>
  v.pipe(v.string(`${name} mangler.`), v.check((text) => URL.canParse(text) && new URL(text).protocol === 'https:', `${name} skal være en adresse, der begynder med https://.`));

const MAX_NAME = 32;

/** What one organisation's package is made from. */
const Settings = v.object({
  /** Where the built tab is served. */
  hostingOrigin: v.pipe(
    httpsUrl('hostingOrigin'),
    v.check((text) => !URL.canParse(text) || new URL(text).origin === text, 'hostingOrigin skal være domænet alene, uden sti og uden skråstreg til sidst: https://fyrtaarn.example.com.'),
  ),
  /** The SharePoint site with the lists. */
  siteUrl: v.pipe(
    httpsUrl('siteUrl'),
    v.check((text) => !URL.canParse(text) || /^\/(sites|teams)\/[^/]+$/.test(new URL(text).pathname), 'siteUrl skal pege på et websted: https://<navn>.sharepoint.com/sites/<websted>.'),
  ),
  /** The Teams app's own id; keep it from version to version. */
  appId: guid('appId'),
  /** The app registration in Entra. */
  clientId: guid('clientId'),
  organisation: v.pipe(v.string('organisation mangler.'), v.nonEmpty('organisation er tom.'), v.maxLength(MAX_NAME, `organisation må højst have ${MAX_NAME} tegn; Teams viser ikke flere.`)),
  privacyUrl: httpsUrl('privacyUrl'),
  termsOfUseUrl: httpsUrl('termsOfUseUrl'),
  version: v.pipe(v.string('version mangler.'), v.regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'version skal være tre tal med punktum: 1.0.0.')),
});

export type PackageSettings = v.InferOutput<typeof Settings>;

/** Environment variables that take the place of a setting in the file. */
const VARIABLES: Readonly<Record<keyof PackageSettings, string>> = {
  hostingOrigin: 'FYRTAARN_HOSTING_ORIGIN',
  siteUrl: 'FYRTAARN_SITE_URL',
  appId: 'FYRTAARN_APP_ID',
  clientId: 'FYRTAARN_CLIENT_ID',
  organisation: 'FYRTAARN_ORGANISATION',
  privacyUrl: 'FYRTAARN_PRIVACY_URL',
  termsOfUseUrl: 'FYRTAARN_TERMS_URL',
  version: 'FYRTAARN_VERSION',
};

/** Settings that cannot be used, with every fault in plain Danish. */
export class SettingsFault extends Error {
  override readonly name = 'SettingsFault';

  constructor(readonly faults: readonly string[]) {
    super(`Indstillingerne kan ikke bruges:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

/** Parses the settings of a file and the environment over it. Throws a SettingsFault that lists all faults together. */
export function parseSettings(input: unknown, environment: Readonly<Record<string, string | undefined>>): PackageSettings {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new SettingsFault(['Filen skal indeholde ét JSON-objekt.']);
  const fromEnvironment = Object.entries(VARIABLES).flatMap(([name, variable]) => (environment[variable] === undefined ? [] : [[name, environment[variable]]]));
  const parsed = v.safeParse(Settings, { ...input, ...Object.fromEntries(fromEnvironment) });
  if (!parsed.success) throw new SettingsFault(parsed.issues.map((issue) => faultOf(issue)));
  return parsed.output;
}

/** A missing key carries valibot's own message: the name says more. */
function faultOf(issue: v.BaseIssue<unknown>): string {
  const name = v.getDotPath(issue) ?? '';
  return issue.input === undefined ? `${name} mangler.` : issue.message;
}
