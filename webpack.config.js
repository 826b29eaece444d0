import HtmlWebpackPlugin from 'html-webpack-plugin';
import { resolve } from 'node:path';

/** One page for tab and set-up, with content hashes, so that the files may be cached for ever and the page never. */
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
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }],
  },
  performance: { hints: false },
  plugins: [new HtmlWebpackPlugin({ template: './src/index.html', scriptLoading: 'module', inject: 'head' })],
  cache: { type: 'filesystem', cacheDirectory: resolve(import.meta.dirname, 'node_modules/.cache/webpack'), buildDependencies: { config: [import.meta.filename] } },
});
