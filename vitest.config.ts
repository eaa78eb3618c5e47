import { defineConfig } from 'vitest/config'

const alias = { '@': import.meta.dirname }
/** Far from Japan: dates must come out right wherever the server stands. */
const env = { LOG_LEVEL: 'silent', TZ: 'America/New_York' }
/** A process for each file was half of all the work: see own-modules and own-database for what each file has to itself. */
const isolate = false
const setupFiles = ['tests/support/own-modules.ts', 'tests/support/stray-errors.ts']

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          isolate,
          setupFiles,
          env,
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          isolate,
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          env,
          globalSetup: ['tests/support/database.ts'],
          setupFiles: [...setupFiles, 'tests/support/own-database.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
