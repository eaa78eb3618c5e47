import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { readRoutes } from '@/tests/support/all-routes'

/** Pages and routes as they lie in app/, without the (groups). */
function routesInApp(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map((file) => {
      const folders = dirname(file)
        .split('/')
        .filter((part) => part !== '.' && !part.startsWith('('))
      return `/${folders.join('/')} ${kindOf(join('app', file))}`
    })
    .sort()
}

function kindOf(file: string): string {
  if (file.endsWith('page.tsx')) return 'page'
  return /export (async function|const \{[^}]*|function|const) ?\bPOST\b|export const \{[^}]*POST/.test(
    readFileSync(file, 'utf8'),
  )
    ? 'post'
    : 'get'
}

test('every page and every route is listed with its roles, and nothing is listed that is not there', async () => {
  const listed = (await readRoutes()).map(({ path, kind }) => `${path} ${kind}`)
  expect(listed.filter((line, at) => listed.indexOf(line) !== at)).toEqual([])
  expect({ listed: listed.sort() }).toEqual({ listed: routesInApp() })
})
