import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hashOf, isStamped, must, step, succeeds } from './step.mjs'

const PRISMA = ['node_modules/prisma/build/index.js', 'generate']
const NEXT = 'node_modules/next/dist/bin/next'
/** Chromium without windows: a third less work for the machine than the whole browser. */
const HEADLESS = '/usr/bin/chromium-headless-shell'
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'prisma/schema',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** The packages of the lock file, installed again only when they or Node's major version have changed. */
export function installPackages() {
  const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const wishes = JSON.stringify({ dependencies, devDependencies, overrides, allowScripts })
  const [node] = process.versions.node.split('.')
  const wanted = createHash('sha256')
    .update(`${hashOf('package-lock.json')} ${wishes} ${node}`)
    .digest('hex')
  const stamp = 'node_modules/.setup-stamp'
  if (isStamped(stamp, wanted)) return
  step('packages (npm ci)', () => must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
  writeFileSync(stamp, wanted)
}

/** The database client, generated from the schema. */
export function generateClient() {
  const wanted = hashOf('prisma/schema', 'package-lock.json')
  const stamp = 'lib/db/generated/.stamp'
  if (isStamped(stamp, wanted)) return
  // Generating never runs the schema engine; naming any program keeps the command from downloading one.
  const offline = {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
  step('database client (prisma generate)', () => must(process.execPath, PRISMA, offline))
  writeFileSync(stamp, wanted)
}

/** A Chromium for the end-to-end tests: Debian's where it is or can be installed, otherwise Playwright's own. */
export function installBrowser() {
  if (process.env.CHROMIUM || existsSync(HEADLESS)) return
  step('browser', () => {
    if (installDebianChromium() || BROWSERS.some((path) => existsSync(path))) return
    must(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  })
}

/** The production build; a second start finds it done while no source has changed. */
export function buildApp() {
  const wanted = hashOf(...BUILT_FROM, 'package-lock.json')
  const stamp = '.next/source-stamp'
  if (isStamped(stamp, wanted)) return
  rmSync(stamp, { force: true })
  step('production build (next build)', () => must(process.execPath, [NEXT, 'build']))
  writeFileSync(stamp, wanted)
}

function installDebianChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk']
  return succeeds('apt-get', ['update', '-qq'], quiet) && succeeds('apt-get', packages, quiet)
}
