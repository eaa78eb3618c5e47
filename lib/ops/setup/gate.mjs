import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildApp, installBrowser } from './prepare.mjs'
import { succeeds } from './step.mjs'

const RESULTS = '.data/results'
const VITEST_RESULTS = `${RESULTS}/vitest.json`
const BROWSER_RESULTS = `${RESULTS}/e2e.json`
const NEXT = 'node_modules/next/dist/bin/next'

const STAGES = [
  { name: 'lint', group: 'unit', run: () => one(node('node_modules/@biomejs/biome/bin/biome', 'check', '.')) },
  {
    name: 'types',
    group: 'unit',
    run: () => one(node(NEXT, 'typegen') && node('node_modules/typescript/bin/tsc', '--noEmit')),
  },
  { name: 'unit and integration', group: 'unit', run: runVitest },
  { name: 'production build', group: 'e2e', run: () => one(didBuild()) },
  { name: 'end to end', group: 'e2e', run: runBrowser },
]

/** Runs every stage, also after one has failed, and ends with one line that counts them all. */
export function runGate(only) {
  mkdirSync(RESULTS, { recursive: true })
  const total = { passed: 0, failed: 0 }
  for (const { name, group, run } of STAGES) {
    if (only && only !== group) continue
    const began = performance.now()
    console.log(`\n[test] ${name} …`)
    const { passed, failed } = run()
    total.passed += passed
    total.failed += failed
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`[test] ${name}: ${passed} passed, ${failed} failed, ${seconds} s`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 && total.passed > 0
}

function runVitest() {
  rmSync(VITEST_RESULTS, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_RESULTS}`]
  const ended = node('node_modules/vitest/vitest.mjs', 'run', ...reporters)
  return count(VITEST_RESULTS, ended, (results) => ({
    passed: results.numPassedTests,
    failed: results.numTotalTests - results.numPassedTests,
  }))
}

function runBrowser() {
  rmSync(BROWSER_RESULTS, { force: true })
  if (!didBuild()) return { passed: 0, failed: 1 }
  installBrowser()
  const ended = succeeds(process.execPath, ['--import', 'tsx', 'tests/support/run-e2e.ts'], {
    E2E_RESULTS: BROWSER_RESULTS,
  })
  return count(BROWSER_RESULTS, ended, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped,
  }))
}

/** A run that ends badly without naming a failed test (a crash, an unhandled error) is itself a failure. */
function count(file, endedWell, read) {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')))
  return { passed, failed: endedWell ? failed : Math.max(failed, 1) }
}

function didBuild() {
  try {
    buildApp()
    return true
  } catch (error) {
    console.error(String(error))
    return false
  }
}

function one(passed) {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function node(script, ...args) {
  return succeeds(process.execPath, [script, ...args])
}
