import * as v from 'valibot';

const guid = v.pipe(v.string(), v.uuid());
const origin = v.pipe(v.string(), v.check((text) => isOrigin(text), 'Not an origin (https://example.org, without a path or a slash at the end)'));

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

const Konfiguration = v.object({
  clientId: guid,
  authority: v.pipe(v.string(), v.url()),
  tenantId: guid,
  hostOrigins: v.array(origin),
  sharePointOrigins: v.pipe(v.array(origin), v.minLength(1)),
  /** Where Microsoft Graph is; absent: where everybody finds it. */
  graphOrigin: v.exactOptional(origin),
});

/** What IT has set: the app's registration, and which origins it may be framed by and read from. */
export type Konfiguration = Readonly<v.InferOutput<typeof Konfiguration>>;

export type KonfigurationReading =
  | { readonly ok: true; readonly konfiguration: Konfiguration }
  /** Every fault at once, each with the place in the file. */
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads what `konfiguration.json` holds. Never throws: all faults are listed together. */
export function readKonfiguration(input: unknown): KonfigurationReading {
  const parsed = v.safeParse(Konfiguration, input);
  if (parsed.success) return { ok: true, konfiguration: parsed.output };
  return { ok: false, faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'konfiguration.json'}: ${issue.message}`) };
}
