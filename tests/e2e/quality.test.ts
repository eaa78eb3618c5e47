import { expect, type Page, test } from '@playwright/test'
import { readRoutes } from '@/tests/support/all-routes'
import type { Route } from '@/tests/support/routes/route'
import { addressOf } from './crawl-examples'
import { VISITING_ROLES, type Visitor, visitorOf } from './crawl-people'
import { openCrawlWorld } from './crawl-world'
import { ambiguousLinks } from './link-purpose'
import { barriers, keyboardFaults, pageFaults, sidewaysAt } from './quality-rules'

const APP = process.env.APP_URL ?? ''
const DESK = { width: 1280, height: 900 }

// What is wrong is told in words, and recording hundreds of pages takes longer than reading them.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel', timeout: 600_000 })
test.beforeAll(openCrawlWorld)

for (const role of VISITING_ROLES)
  test(`every page of ${role} is accessible, narrow, and silent in the console`, async ({ browser }) => {
    const visitor = await visitorOf(role)
    const context = await browser.newContext({ viewport: DESK })
    if (visitor.cookie) await context.addCookies([{ ...visitor.cookie, url: APP }])
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    const faults: string[] = []
    const titles = new Map<string, string>()
    for (const route of (await readRoutes()).filter((one) => one.kind === 'page' && isOpenTo(one, visitor))) {
      const address = await addressOf(route, visitor.actor)
      if (!address) continue
      said.length = 0
      await page.setViewportSize(DESK)
      const response = await page.goto(`${APP}${address}`)
      if (response?.status() !== 200) continue
      const title = await page.title()
      const found = [...(await faultsOf(page)), ...said.map((line) => `console: ${line.slice(0, 200)}`)]
      if (titles.has(title)) found.push(`the title of ${titles.get(title)} again: ${title}`)
      titles.set(title, address)
      faults.push(...found.map((fault) => `${address}: ${fault}`))
    }
    await context.close()
    expect(titles.size).toBeGreaterThan(0)
    expect(faults).toEqual([])
  })

function isOpenTo({ roles }: Route, { role }: Visitor): boolean {
  if (role === 'nobody') return roles === 'public'
  return roles !== 'public' && (roles === 'signed-in' || roles.includes(role))
}

async function faultsOf(page: Page): Promise<string[]> {
  const own = [...(await pageFaults(page)), ...(await ambiguousLinks(page)), ...(await keyboardFaults(page))]
  const axe = await barriers(page)
  const sideways = await sidewaysAt(page, 320)
  return [...own, ...axe, ...(sideways > 0 ? [`moves ${sideways} px sideways at 320 px`] : [])]
}
