import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const Versions = z.record(z.string(), z.string())
const { dependencies, devDependencies } = z
  .object({ dependencies: Versions, devDependencies: Versions })
  .parse(read('package.json'))

/** Below these there are published ways in; looked up on 2026-11-22. */
const FLOORS: Record<string, string> = {
  next: '16.3.3',
  react: '19.2.4',
  'react-dom': '19.2.4',
  'next-auth': '4.24.12',
  nodemailer: '7.0.7',
  busboy: '1.6.0',
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)))
  for (let place = 0; place < 3; place++) {
    const difference = (have?.[place] ?? 0) - (need?.[place] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return true
}

test('every package is pinned to one exact version, and there are few of them', () => {
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  )
  expect(loose).toEqual([])
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30)
})

test('what is installed is what is pinned, and not older than the last known hole', () => {
  for (const [name, pinned] of Object.entries(dependencies)) {
    const { version } = z.object({ version: z.string() }).parse(read(`node_modules/${name}/package.json`))
    expect(`${name} ${version}`).toBe(`${name} ${pinned}`)
    expect(isAtLeast(version, FLOORS[name] ?? '0.0.0'), `${name} ${version}`).toBe(true)
  }
})

test('the lock file leads to the public registry alone, with a checksum for each package', () => {
  const { packages } = z
    .object({
      packages: z.record(z.string(), z.object({ resolved: z.string().optional(), integrity: z.string().optional() })),
    })
    .parse(read('package-lock.json'))
  const strange = Object.entries(packages).filter(
    ([path, { resolved, integrity }]) =>
      path !== '' &&
      resolved !== undefined &&
      !(resolved.startsWith('https://registry.npmjs.org/') && integrity?.startsWith('sha512-')),
  )
  expect(strange).toEqual([])
})
