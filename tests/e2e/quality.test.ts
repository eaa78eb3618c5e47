import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import type { Role } from '@/lib/actor/roles'
import { readRoutes } from '@/tests/support/all-routes'
import type { Route } from '@/tests/support/routes/route'
import { barriers } from './barriers'
import { addressOf } from './crawl-examples'
import { VISITING_ROLES, visitorOf } from './crawl-people'
import { openCrawlWorld } from './crawl-world'
import { ambiguousLinks } from './link-purpose'
import { keyboardFaults, pageFaults, sidewaysAt } from './quality-rules'

const APP = process.env.APP_URL ?? ''
const DESK = { width: 1280, height: 900 }

/** How many tests share the pages. */
const SHARES = [1, 2, 3, 4, 5, 6]

/** Whoever sees most of a page looks at it; the crawl visits each page as everybody. */
const SEES_MOST: readonly (Role | 'nobody')[] = ['municipal_staff', 'manager', 'administrator']

// What is wrong is told in words, and recording hundreds of pages takes longer than reading them.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel', timeout: 600_000 })
test.beforeAll(openCrawlWorld)

for (const share of SHARES)
  test(`every page is accessible, narrow, and silent in the console (${share} of ${SHARES.length})`, async ({
    browser,
  }) => {
    const looks = new Map<Role | 'nobody', Look>()
    const faults: string[] = []
    let seen = 0
    const pages = (await readRoutes()).filter(({ kind }) => kind === 'page')
    for (const route of pages.filter((_, at) => at % SHARES.length === share - 1))
      for (const role of onlookers(route)) {
        const { actor, cookie } = await visitorOf(role)
        const address = await addressOf(route, actor)
        if (!address) continue
        const look = looks.get(role) ?? (await begin(await browser.newContext({ viewport: DESK }), cookie))
        looks.set(role, look)
        const found = await faultsAt(look, address)
        if (!found) continue
        faults.push(...found.map((fault) => `${address} as ${role}: ${fault}`))
        seen += 1
        break
      }
    for (const { page } of looks.values()) await page.context().close()
    expect(seen).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

test('a pale text is found after its look has been read on a darker ground', async ({ page }) => {
  const written = (ground: string) =>
    page.setContent(
      `<html lang="ja"><title>test</title><main style="background:${ground}"><h1 style="color:#777">test</h1></main>`,
    )
  await written('#000')
  expect(await barriers(page)).toEqual([])
  await written('#888')
  expect(await barriers(page)).toEqual([expect.stringContaining('color-contrast')])
})

type Look = { page: Page; said: string[] }

function onlookers({ roles }: Route): (Role | 'nobody')[] {
  if (roles === 'public') return ['nobody']
  const known = VISITING_ROLES.filter((role) => role !== 'nobody' && (roles === 'signed-in' || roles.includes(role)))
  return [...SEES_MOST.filter((role) => known.includes(role)), ...known.filter((role) => !SEES_MOST.includes(role))]
}

async function begin(context: BrowserContext, cookie: { name: string; value: string } | null): Promise<Look> {
  if (cookie) await context.addCookies([{ ...cookie, url: APP }])
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(error.message))
  return { page, said }
}

/** What is wrong with a page, or null when there is nothing at this address for this person. */
async function faultsAt({ page, said }: Look, address: string): Promise<string[] | null> {
  said.length = 0
  await page.setViewportSize(DESK)
  const response = await page.goto(`${APP}${address}`)
  if (response?.status() !== 200) return null
  const own = [...(await pageFaults(page)), ...(await ambiguousLinks(page)), ...(await keyboardFaults(page))]
  const axe = await barriers(page)
  const console = said.map((line) => `console: ${line.slice(0, 200)}`)
  const sideways = await sidewaysAt(page, 320)
  return [...own, ...axe, ...console, ...(sideways > 0 ? [`moves ${sideways} px sideways at 320 px`] : [])]
}
