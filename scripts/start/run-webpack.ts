import { spawn } from 'node:child_process';
import { inRoot } from '../root';

/** Builds for production; what webpack has to say goes to the error stream. Rejects with `failure`, a sentence, when it could not. */
export function runWebpack(parameters: readonly string[], failure: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const webpack = inRoot('node_modules', 'webpack-cli', 'bin', 'cli.js');
    const child = spawn(process.execPath, [webpack, '--mode', 'production', '--stats', 'errors-warnings', ...parameters], { cwd: inRoot(), stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(failure))));
  });
}
