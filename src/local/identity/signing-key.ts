import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

const ALGORITHM = 'RS256';

/** The key pair that tokens are signed and checked with. */
export interface SigningKey {
  readonly algorithm: typeof ALGORITHM;
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

interface KeyFile {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

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
  const content: KeyFile = { privateJwk: await exportJWK(key.privateKey), publicJwk: await exportJWK(key.publicKey) };
  await writeFile(file, JSON.stringify(content), { mode: 0o600 });
  return key;
}

/** A damaged file counts as none: the only loss is that people sign in again. */
async function readKeyFile(file: string): Promise<KeyFile | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as KeyFile;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return null;
    throw error;
  }
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
