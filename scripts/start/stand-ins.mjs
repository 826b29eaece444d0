import { resolve } from 'node:path';

const NAME = 'StandIns';
const own = (file) => resolve(import.meta.dirname, file);

/** What stands in for which parts of the libraries. */
export const STAND_INS = {
  [own('silent-debug.mjs')]: /debug@[\d.]+\/node_modules\/debug\/src\/browser\.js$/,
  [own('no-ordinary-client.mjs')]: /msal-browser\/dist\/controllers\/StandardController\.mjs$/,
  [own('no-token-storage.mjs')]: /msal-browser\/dist\/cache\/LocalStorage\.mjs$/,
};

/**
 * A webpack plugin: puts modules of ours in the place of parts of libraries that the tab never reaches. `standIns`: the
 * path of each of ours, and what the path of what it stands in for ends with. Should a library be built otherwise one
 * day, the build fails, here or for want of an export, rather than carry the part again without anybody knowing.
 */
export class StandIns {
  constructor(standIns) {
    this.standIns = Object.entries(standIns);
  }

  apply(compiler) {
    const { NormalModuleReplacementPlugin, WebpackError } = compiler.webpack;
    for (const [own, replaced] of this.standIns) new NormalModuleReplacementPlugin(replaced, own).apply(compiler);
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.finishModules.tap(NAME, (modules) => {
        const used = new Set([...modules].map(({ resource }) => resource));
        for (const [own, replaced] of this.standIns) if (!used.has(own)) compilation.errors.push(new WebpackError(`Nothing is ${replaced} any more: see ${own}`));
      });
    });
  }
}
