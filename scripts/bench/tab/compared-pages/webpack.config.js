import HtmlWebpackPlugin from 'html-webpack-plugin';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { minimizeOptions } from '../../../../webpack.config.js';
import { STAND_INS, StandIns } from '../../../start/stand-ins.mjs';

const here = (file) => resolve(import.meta.dirname, file);
const msal = { name: 'msal', test: /node_modules\/@azure/, enforce: true };

/** A page that the tab is compared to, built as the tab is: webpack with Terser, content hashes, the same document, MSAL beside it. */
const page = (name, file, plugins) => ({
  name,
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { [name]: here(file) },
  output: { filename: `${name}/[name].[contenthash:12].js`, chunkFilename: `${name}/[name].[contenthash:12].js` },
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
  performance: { hints: false },
  optimization: { minimizeOptions, splitChunks: { chunks: 'async', cacheGroups: { default: false, defaultVendors: false, msal } } },
  plugins: [...plugins, new HtmlWebpackPlugin({ filename: `${name}/index.html`, template: here('../../../../src/index.html'), scriptLoading: 'module', inject: 'head' })],
  cache: { type: 'filesystem', name, cacheDirectory: here('../../../../node_modules/.cache/webpack-compared-pages'), buildDependencies: { config: [import.meta.filename] } },
});

export default [
  page('bare', 'bare-page.tsx', []),
  page('gulv', 'floor-page.tsx', [new StandIns(STAND_INS), new webpack.DefinePlugin({ LIST_SHAPE: JSON.stringify('gulv') })]),
];
