import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { readRoutes } from '@/tests/support/all-routes'
import { addressOf } from './crawl-examples'
import { VISITING_ROLES, visitorOf } from './crawl-people'
import { pageFaults, sidewaysAt } from './quality-rules'

const APP = process.env.APP_URL ?? ''
test.describe.configure({ timeout: 600_000 })

for (const role of VISITING_ROLES)
  test(`every page of ${role} is accessible, narrow, and silent in the console`, async ({ browser }) => {
    const visitor = await visitorOf(role)
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    if (visitor.cookie) await context.addCookies([{ ...visitor.cookie, url: APP }])
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    const faults: string[] = []
    const titles = new Map<string, string>()
    for (const route of await readRoutes()) {
      const isOpen =
        role === 'nobody'
          ? route.roles === 'public'
          : route.roles !== 'public' && (route.roles === 'signed-in' || route.roles.includes(role))
      if (route.kind !== 'page' || !isOpen) continue
      const address = await addressOf(route, visitor.actor)
      if (!address) continue
      await page.setViewportSize({ width: 1280, height: 900 })
      said.length = 0
      const response = await page.goto(`${APP}${address}`)
      if (response?.status() !== 200) continue
      const tell = (fault: string) => faults.push(`${address}: ${fault}`)
      for (const fault of await pageFaults(page)) tell(fault)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      for (const { id, nodes } of violations) tell(`${id}: ${nodes[0]?.html.slice(0, 120)}`)
      const title = await page.title()
      if (titles.has(title)) tell(`the title of ${titles.get(title)} again: ${title}`)
      titles.set(title, address)
      const sideways = await sidewaysAt(page, 320)
      if (sideways > 0) tell(`moves ${sideways} px sideways at 320 px`)
      for (const line of said) tell(`console: ${line.slice(0, 200)}`)
    }
    await context.close()
    expect(faults).toEqual([])
  })
