import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { inRoot } from '../../../root';

function here(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Builds the bare page for production into a folder, as the tab is built: webpack with Terser, content hashes, the same document. */
export function buildBarePage(folder: string): Promise<void> {
  const compiler = webpack({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { bare: here('main.tsx') },
    output: { path: folder, filename: '[name].[contenthash:12].js', clean: true },
    devtool: false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
    performance: { hints: false },
    plugins: [new HtmlWebpackPlugin({ template: inRoot('src', 'index.html'), scriptLoading: 'module', inject: 'head' })],
    cache: { type: 'filesystem', name: 'bare-page', cacheDirectory: inRoot('node_modules', '.cache', 'webpack-bare-page') },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const failure = error ?? closing ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
        if (failure === null) resolve();
        else reject(failure);
      });
    });
  });
}
