import { defineConfig } from 'vitest/config';

// Two projects: `cepat` (no browser, no system tools; part of `npm run check`) and `lambat` (prints, packs, fuzzes).
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'cepat', include: ['test/**/*.test.ts'], exclude: ['test/**/*.slow.test.ts'] } },
      {
        test: {
          name: 'lambat',
          include: ['test/**/*.slow.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
