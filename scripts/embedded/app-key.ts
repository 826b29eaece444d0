import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILE = 'app-key.pem';

/** Where the key by which the app proves itself lies, beside the data file. */
export function appKeyFile(dataFile: string): string {
  return join(dirname(dataFile), FILE);
}

/**
 * The private key (PEM) by which the app proves to the embedded Entra that it is
 * itself, as a certificate's does to the real one. Made at the first start; opens
 * nothing but the embedded Microsoft 365 on this machine.
 */
export function loadAppKey(dataFile: string): string {
  if (dataFile === ':memory:') return newKey();
  const file = appKeyFile(dataFile);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const key = newKey();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

/** The public half, for the registration. */
export function publicKeyOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

function newKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
