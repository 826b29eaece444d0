import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { resolve } from 'node:path';
import webpack from 'webpack';
import { listShape } from './scripts/start/list-shape.mjs';

const extractStyles = { loader: GriffelCSSExtractionPlugin.loader };
/** Styles are worked out by running what they import. Of Fluent that is the tokens; all of it takes a second a file. */
const compileStyles = { loader: '@griffel/webpack-loader', options: { webpackResolveOptions: { alias: { '@fluentui/react-components': '@fluentui/tokens' } } } };

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
    filename: '[name].[contenthash:12].js',
    chunkFilename: '[name].[contenthash:12].js',
    clean: true,
  },
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: [extractStyles, compileStyles, { loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
      { test: /\.js$/, include: /node_modules\/@fluentui/, use: [extractStyles] },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  plugins: [
    new webpack.DefinePlugin({ LIST_SHAPE: JSON.stringify(listShape()) }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:12].css', ignoreOrder: true }),
    new GriffelCSSExtractionPlugin(),
    new HtmlWebpackPlugin({ template: './src/index.html', scriptLoading: 'module', inject: 'head' }),
  ],
  cache: { type: 'filesystem', cacheDirectory: resolve(import.meta.dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
});
