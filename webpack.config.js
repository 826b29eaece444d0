import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { listShape } from './scripts/start/list-shape.mjs';
import { ShortClassNames } from './scripts/start/short-class-names.mjs';
import { STAND_INS, StandIns } from './scripts/start/stand-ins.mjs';

const inlineTokens = { loader: resolve(import.meta.dirname, 'scripts/start/inline-tokens.mjs') };
const extractStyles = { loader: GriffelCSSExtractionPlugin.loader };
/** Styles are worked out by running what they import. Of Fluent that is the tokens; all of it takes a second a file. */
const compileStyles = { loader: '@griffel/webpack-loader', options: { webpackResolveOptions: { alias: { '@fluentui/react-components': '@fluentui/tokens' } } } };

/*
 * Few chunks, since what is compressed together is smaller: MSAL, and what the source names. What several of these need
 * is in the first of them that is fetched, and the later ones find it there.
 */
const isStyle = ({ type }) => type === 'css/mini-extract';
const isIn = (chunk) => (module, { chunkGraph }) => !isStyle(module) && [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === chunk);
const inTurn = (...chunks) => Object.fromEntries(chunks.map((chunk, place) => [chunk, { name: `${chunk}-alt`, test: isIn(chunk), enforce: true, priority: chunks.length - place }]));
const cacheGroups = {
  default: false,
  defaultVendors: false,
  msal: { name: 'msal', test: /node_modules\/@azure/, enforce: true, priority: 9 },
  ...inTurn('forbindelse', 'liste', 'daglig'),
};
/** Another look at what is left, and reading a member of an object changes nothing: true of everything that is in here. */
export const minimizeOptions = { javascript: { ecma: 2022, module: true, compress: { passes: 4, pure_getters: true } } };

/**
 * One page for tab and set-up, with content hashes, so that the files may be cached for ever and the page never.
 * Styles are worked out here and stand in one style sheet: neither they nor what compiles them is in the JavaScript.
 */
export default (_, { mode }) => ({
  mode: mode ?? 'production',
  target: ['web', 'es2022'],
  entry: { fyrtaarn: './src/main.tsx' },
  output: {
    path: resolve(import.meta.dirname, 'build/tab'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    clean: true,
  },
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    parser: { javascript: { exportsPresence: 'error' } },
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: [inlineTokens, extractStyles, compileStyles, { loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
      { test: /\.js$/, include: /node_modules\/@fluentui/, use: [inlineTokens, extractStyles] },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  optimization: { moduleIds: false, minimizeOptions, splitChunks: { chunks: 'async', cacheGroups } },
  plugins: [
    new webpack.DefinePlugin({ LIST_SHAPE: JSON.stringify(listShape()) }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:12].css', ignoreOrder: true }),
    new GriffelCSSExtractionPlugin(),
    new ShortClassNames(),
    new StandIns(STAND_INS),
    new webpack.ids.DeterministicModuleIdsPlugin({ maxLength: 3, fixedLength: true }), // 900 ids: some hundreds of modules have one; should there ever be more, a fourth digit.
    new HtmlWebpackPlugin({ template: './src/index.html', scriptLoading: 'module', inject: 'head' }),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(import.meta.dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
});
