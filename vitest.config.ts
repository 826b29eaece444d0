import { defineConfig } from 'vitest/config';

const setupFiles = ['tests/setup/no-noise.ts'];

export default defineConfig({
  define: { LIST_SHAPE: JSON.stringify('test') },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'], exclude: ['tests/contract/**', 'tests/e2e/**'], setupFiles, testTimeout: 30_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'tab', environment: 'jsdom', include: ['tests/**/*.test.tsx'], setupFiles: [...setupFiles, 'tests/setup/tab.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'contract', environment: 'node', include: ['tests/contract/**/*.test.ts'], setupFiles, testTimeout: 30_000, hookTimeout: 60_000 } },
      { extends: true, test: { name: 'e2e', environment: 'node', include: ['tests/e2e/**/*.test.ts'], globalSetup: 'tests/e2e/fyrtaarn/global-setup.ts', testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
    ],
  },
});
