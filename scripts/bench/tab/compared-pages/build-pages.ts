import { inRoot } from '../../../root';
import { runWebpack } from '../../../start/run-webpack';

/** Builds the pages that the tab is compared to into a folder, each in one of its own: `bare`, and `gulv` (the floor). */
export function buildComparedPages(folder: string): Promise<void> {
  return runWebpack(['--config', inRoot('scripts', 'bench', 'tab', 'compared-pages', 'webpack.config.js'), '--output-path', folder], 'Siderne, som fanen sammenlignes med, kunne ikke bygges. Se fejlen ovenfor.');
}
