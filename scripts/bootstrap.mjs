/**
 * The door of every npm command: plain JavaScript without dependencies, so that
 * it runs in a fresh clone. Installs what is missing, then hands over to the
 * TypeScript script of the same name (`npm start` → scripts/start.ts).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.cache', 'fyrtaarn-installed');
const OLDEST_NODE = [20, 19];

/** Prints one sentence and ends the command. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const tooOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (tooOld) stop(`Fyrtårn kræver Node ${OLDEST_NODE.join('.')} eller nyere. Her kører ${process.versions.node}. Hent en nyere på nodejs.org.`);
}

/** What decides whether the installed packages still fit: the lock file and the Node they were installed for. */
function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} node-${process.versions.node.split('.')[0]} ${process.platform}-${process.arch}`;
}

function installPackages() {
  const wanted = wantedStamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  process.stderr.write('Installerer pakker (kun første gang; tager et minut eller to) …\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (result.status !== 0) stop('Pakkerne kunne ikke installeres. Se fejlen ovenfor; oftest mangler der forbindelse til npm-registret.');
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

async function runScript(name, parameters) {
  const { register } = await import('tsx/esm/api');
  register();
  process.argv = [process.argv[0], join(root, 'scripts', `${name}.ts`), ...parameters];
  await import(new URL(`./${name}.ts`, import.meta.url).href);
}

const [name, ...parameters] = process.argv.slice(2);
requireNode();
process.chdir(root);
installPackages();
await runScript(name, parameters);
