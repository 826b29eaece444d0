import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import * as v from 'valibot';

const ALGORITHM = 'RS256';

/** The key pair that tokens are signed and checked with. */
export interface SigningKey {
  readonly algorithm: typeof ALGORITHM;
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

const Jwk = v.looseObject({ kty: v.literal('RSA'), n: v.string(), e: v.string() });
const KeyFile = v.object({ privateJwk: Jwk, publicJwk: Jwk });
type KeyFile = v.InferOutput<typeof KeyFile>;

/** Makes a new key pair that lives as long as the process. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return { algorithm: ALGORITHM, keyId: await keyIdOf(publicKey), privateKey, publicKey };
}

/** Reads the key pair kept in `file`, or makes one and keeps it there, so that tokens outlive a restart. */
export async function loadSigningKey(file: string): Promise<SigningKey> {
  const kept = await readKeyFile(file);
  if (kept) return importKey(kept);
  const key = await generateSigningKey();
  await mkdir(dirname(file), { recursive: true });
  const content = { privateJwk: await exportJWK(key.privateKey), publicJwk: await exportJWK(key.publicKey) };
  await writeFile(file, JSON.stringify(content), { mode: 0o600 });
  return key;
}

/** A missing or damaged file counts as none: the only loss is that people sign in again. */
async function readKeyFile(file: string): Promise<KeyFile | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), KeyFile), text);
  return parsed.success ? parsed.output : null;
}

async function importKey({ privateJwk, publicJwk }: KeyFile): Promise<SigningKey> {
  const privateKey = await importCryptoKey(privateJwk);
  const publicKey = await importCryptoKey(publicJwk);
  return { algorithm: ALGORITHM, keyId: await keyIdOf(publicKey), privateKey, publicKey };
}

async function importCryptoKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, ALGORITHM, { extractable: true });
  if (key instanceof Uint8Array) throw new Error('The signing key is not an RSA key.');
  return key;
}

async function keyIdOf(publicKey: CryptoKey): Promise<string> {
  const { n } = await exportJWK(publicKey);
  return (n ?? '').slice(0, 27);
}
