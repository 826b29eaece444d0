import * as v from 'valibot';
import type { TabSettings } from '../../host-config';
import { isValidDomain } from '../valid-domain';
import type { MessageFamily } from './message-family';

const Settings = v.looseObject({
  contentUrl: v.string(),
  entityId: v.optional(v.nullable(v.string()), null),
  websiteUrl: v.optional(v.nullable(v.string()), null),
  suggestedDisplayName: v.optional(v.nullable(v.string()), null),
});

export interface TabSettingsHost {
  readonly validDomains: readonly string[];
  readonly saved: () => TabSettings | null;
  /** The page says whether "Save" may be pressed. */
  readonly setValidity: (valid: boolean) => void;
  /** What the page wants saved, kept until it says that the save succeeded. */
  readonly propose: (settings: TabSettings) => void;
  readonly finish: (outcome: { readonly saved: boolean; readonly reason: string }) => void;
}

/** The set-up page of a configurable tab, known on the wire as `settings.*`. */
export function tabSettingsMessages(host: TabSettingsHost): MessageFamily {
  return {
    'settings.getSettings': () => [host.saved() ?? {}],
    'settings.setValidityState': ({ args: [valid] }) => {
      host.setValidity(valid === true);
      return null;
    },
    'settings.setSettings': ({ args: [settings] }) => proposeSettings(host, settings),
    'settings.save.success': () => {
      host.finish({ saved: true, reason: '' });
      return null;
    },
    'settings.save.failure': ({ args: [reason] }) => {
      host.finish({ saved: false, reason: typeof reason === 'string' ? reason : '' });
      return null;
    },
  };
}

/** Answers `[true]`, or `[false, why]` for addresses outside the app's valid domains. */
function proposeSettings(host: TabSettingsHost, input: unknown): readonly unknown[] {
  const settings = v.safeParse(Settings, input);
  if (!settings.success) return [false, 'Invalid settings.'];
  const { contentUrl, websiteUrl, entityId, suggestedDisplayName } = settings.output;
  const addresses = websiteUrl === null ? [contentUrl] : [contentUrl, websiteUrl];
  if (!addresses.every((address) => isValidDomain(address, host.validDomains))) return [false, 'The URL is not within the valid domains of the app.'];
  host.propose({ contentUrl, websiteUrl, entityId: entityId ?? '', suggestedDisplayName });
  return [true];
}
