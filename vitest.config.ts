import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/setup/no-noise.ts'];

/**
 * The files of a suite share the modules they load: loading React, Fluent and the lists anew for each took longer than the tests. A test leaves
 * nothing behind in a module, then; one that must load a module anew asks for it (`vi.resetModules`). Each file still has a page of its own.
 */
const shared = { isolate: false, maxWorkers: '100%', setupFiles, testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  define: { LIST_SHAPE: JSON.stringify('test') },
  test: {
    projects: [
      { extends: true, test: { ...shared, name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/contract/**', 'tests/e2e/**'] } },
      { extends: true, test: { ...shared, name: 'tab', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: [...setupFiles, 'tests/setup/tab.ts'] } },
      { extends: true, test: { ...shared, name: 'contract', environment: 'node', include: ['tests/contract/**/*.test.ts'] } },
      { extends: true, test: { name: 'e2e', environment: 'node', include: ['tests/e2e/**/*.test.ts'], globalSetup: 'tests/e2e/fyrtaarn/global-setup.ts', testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 10_000 } }, isolate: false, maxWorkers: 2, sequence: { groupOrder: 1 } } },
    ],
  },
});
