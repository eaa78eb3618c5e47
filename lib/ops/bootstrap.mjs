// Only Node's built-ins here and in ./setup: this runs before there are packages.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runGate } from './setup/gate.mjs'
import { buildApp, generateClient, installPackages } from './setup/prepare.mjs'

const [verb, ...options] = process.argv.slice(2)
process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

const VERBS = {
  demo() {
    prepare()
    buildApp()
    startDemo()
  },
  test() {
    const [, only] = options.map((option) => option.split('=')).find(([name]) => name === '--only') ?? []
    prepare()
    process.exitCode = runGate(only) ? 0 : 1
  },
  build() {
    prepare()
    buildApp()
  },
}

try {
  if (!Object.hasOwn(VERBS, verb)) throw new Error('usage: node lib/ops/bootstrap.mjs demo | test | build')
  VERBS[verb]()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  if (verb === 'test') console.log('0 passed, 1 failed')
  process.exitCode = 1
}

function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Node 20.19 or newer is needed, this is ${process.version}.`)
  installPackages()
  generateClient()
}

/** Ctrl-C reaches the demo by itself; a signal sent to this process alone is passed on. */
function startDemo() {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'lib/ops/demo.ts', ...options], { stdio: 'inherit' })
  process.on('SIGINT', () => undefined)
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => demo.kill(signal))
  demo.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
