import { type Browser, expect, type Page, type Response, test } from '@playwright/test'
import type { Actor } from '@/lib/actor/actor'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, openSessionFor, staffOf } from '@/tests/factories/people'

const APP = process.env.APP_URL ?? ''
const ROWS = 50
const KB = 1024
/** What a page may weigh on the wire, packed, with nothing of it in the cache. */
const BUDGET = { script: 150 * KB, stylesheet: 25 * KB, document: 60 * KB, font: 0, image: 4 * KB }
const MOST_REQUESTS = 12

test.use({ trace: 'off' })

test('the first page is light', async ({ browser }) => {
  await weigh(browser, '/', null, async (page) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test('a full queue and a consultation are light', async ({ browser }) => {
  const { officer, number } = await fillDesk()
  await weigh(browser, '/desk?tab=all', officer, async (page) => {
    await expect(page.getByRole('rowheader')).toHaveCount(ROWS)
  })
  await weigh(browser, `/desk/consultations/${number}`, officer, async (page) => {
    await expect(page.getByRole('heading', { level: 1, name: `第${ROWS + 1}地区` })).toBeVisible()
  })
})

/** A desk of its own with more than a page of consultations, as long as towns write them. */
async function fillDesk(): Promise<{ officer: Actor; number: string }> {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality)
  const officer = await officerOf(bureau)
  let number = ''
  for (let count = 0; count <= ROWS; count++) {
    const title = `第${count + 1}地区の通いの場と移動支援を担う人が足りず、来年度の続け方を考えたい`
    const body = '住民主体の通いの場を続けたいが、担い手が高齢化し、送迎を頼める先も見つからない。'.repeat(12)
    const sent = await createConsultation({ staff, title, body, officer })
    number = sent.number
  }
  return { officer, number }
}

type Weights = Record<string, number>

async function weigh(browser: Browser, path: string, actor: Actor | null, isThere: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  if (actor) await context.addCookies([{ name: sessionCookieName(), value: await openSessionFor(actor), url: APP }])
  const page = await context.newPage()
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(`${APP}${path}`, { waitUntil: 'networkidle' })
  await isThere(page)
  const weights: Weights = {}
  for (const response of responses) {
    const kind = response.request().resourceType()
    const { responseBodySize } = await response.request().sizes()
    weights[kind] = (weights[kind] ?? 0) + responseBodySize
  }
  const urls = responses.map((response) => response.url())
  await context.close()
  test.info().annotations.push({ type: 'weight', description: `${path}: ${urls.length} requests, ${said(weights)}` })
  expect.soft(urls.filter((url) => new URL(url).origin !== APP)).toEqual([])
  for (const [kind, most] of Object.entries(BUDGET))
    expect.soft(weights[kind] ?? 0, `${path}: ${kind}, of ${said(weights)}`).toBeLessThanOrEqual(most)
  expect.soft(urls.length, `${path}: ${urls.join('\n')}`).toBeLessThanOrEqual(MOST_REQUESTS)
}

function said(weights: Weights): string {
  return Object.entries(weights)
    .map(([kind, bytes]) => `${kind} ${(bytes / KB).toFixed(1)} KB`)
    .join(', ')
}
