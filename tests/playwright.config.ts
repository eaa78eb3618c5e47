import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.test.ts',
  outputDir: '../test-results',
  // One more than the cores of the gate: a browser test waits for much of its time.
  workers: 3,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: resolve(process.env.E2E_RESULTS ?? '.data/results/e2e.json') }]],
  use: {
    baseURL: process.env.APP_URL,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    // What is not there is named long before the whole test runs out of time.
    actionTimeout: 30_000,
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? installed.find((path) => existsSync(path)),
      args: [
        ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
        ...[
          '--disable-component-update',
          '--disable-sync',
          '--disable-features=Translate,OptimizationHints,MediaRouter',
        ],
      ],
    },
  },
})
