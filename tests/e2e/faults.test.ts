import { setTimeout as sleep } from 'node:timers/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { type FaultsPortal, openFaultsPortal } from '@/tests/support/faults-portal'
import { type FormClient, openClient } from '@/tests/support/form-client'
import { hashKept, type Receipt, readTruth, submit, write } from './faults-ledger'
import { press, type } from './on-page'

const PEOPLE = ['kuma@faults.test', 'umi@faults.test', 'yama@faults.test', 'kawa@faults.test']
const SUBMISSIONS = 40
const RECOVERY_MS = 10_000
const TEXT = '一行目\n二行目 "引用" <記号> & 𠮷'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

let portal: FaultsPortal
let clients: FormClient[] = []

test.beforeAll(async () => {
  portal = await openFaultsPortal(PEOPLE)
  clients = await Promise.all(PEOPLE.map((name) => openClient(portal.appUrl, name, DEMO_PASSWORD)))
})

test.afterAll(async () => {
  for (const client of clients) await client.close()
  await portal?.close()
})

test('every receipt that was seen stands exactly once and whole, however often the programs were killed', async () => {
  const ledger = await submitInTheStorm()
  expect(clients.flatMap(({ refused }) => refused).filter((status) => status !== 0 && status !== 503)).toEqual([])

  const { received, drafts, counters, faults } = await readTruth(portal.superuserUrl)
  const seen = ledger.map(({ title, number, sha256 }) => [number, title, sha256])
  expect(received.map(({ number, title, hashes }) => [number, title, ...(hashes ?? [])])).toEqual(seen.sort())
  expect(received.map(({ running }) => running)).toEqual(Array.from({ length: SUBMISSIONS }, (_, index) => index + 1))
  expect(counters).toEqual([{ last_number: SUBMISSIONS }])
  expect(drafts).toBe(0)
  expect(faults).toEqual([])
  const files = hashKept(portal.attachments)
  for (const { entries, triages, notices, jobs, audited, hashes, keys } of received) {
    expect([entries, triages, notices, jobs, audited]).toEqual([1, 1, 1, 1, 1])
    expect(keys?.map((key) => files.get(key))).toEqual(hashes)
  }

  for (const { sender, sent } of ledger) expect(await sender.post(sent.action, sent.form)).toBe(sent.receipt)
  expect((await readTruth(portal.superuserUrl)).received).toEqual(received)
})

/** Four people send at once while the app is killed twice and the database once; every receipt seen is written down. */
async function submitInTheStorm(): Promise<Receipt[]> {
  const ledger: Receipt[] = []
  const titles = Array.from({ length: SUBMISSIONS }, (_, index) => `障害の中の相談 ${index + 1}`)
  const work = async (client: FormClient) => {
    for (let title = titles.shift(); title; title = titles.shift()) ledger.push(await submit(client, title))
  }
  const untilSeen = async (count: number) => {
    while (ledger.length < count) await sleep(5)
  }
  const storm = async () => {
    await untilSeen(8)
    await portal.killApp()
    await portal.startApp()
    await untilSeen(18)
    portal.killDatabase()
    await sleep(700)
    await portal.startDatabase()
    await untilSeen(28)
    await portal.killApp()
    await portal.startApp()
  }
  await Promise.all([...clients.map(work), storm()])
  return ledger
}

test('the same forms sent twenty times at once make one consultation', async () => {
  const [client] = clients
  const before = await readTruth(portal.superuserUrl)
  const { place, form } = await write(client!, '二十回送った相談')
  const answers = await Promise.all(Array.from({ length: 20 }, () => client!.post(`${place}/submission`, form)))
  expect(new Set(answers).size).toBe(1)
  const after = await readTruth(portal.superuserUrl)
  expect(after.received.slice(0, -1)).toEqual(before.received)
  expect(after.received.at(-1)).toMatchObject({
    title: '二十回送った相談',
    running: SUBMISSIONS + 1,
    entries: 1,
    notices: 1,
  })
  expect(after.drafts).toBe(0)
  expect(after.faults).toEqual([])
})

test('while the database is away the text stays on the page, and no restart is needed', async ({ browser }) => {
  const page = await openQuickForm(browser)
  const app = portal.appId()
  portal.killDatabase()
  await press(page, '確認へ進む')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ただいま利用できません')
  await expect(page.getByRole('main')).toContainText('送信された内容は失われていません')
  const away = await clients[0]!.context.get('/my/consultations')
  expect([away.status(), away.headers()['retry-after']]).toEqual([503, '30'])

  await portal.startDatabase()
  const back = Date.now()
  await clients[0]!.open('/my/consultations')
  expect(Date.now() - back).toBeLessThan(RECOVERY_MS)
  await press(page, /^同じ内容をもう一度送信する/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('内容の確認')
  await expect(page.getByRole('main')).toContainText(TEXT.slice(4))
  expect(portal.appId()).toBe(app)
  await page.close()
})

test('what is typed while the app is killed and started again is saved to the letter, and sent from the same page', async ({
  browser,
}) => {
  const page = await openQuickForm(browser)
  const text = page.getByRole('textbox', { name: /現状と課題/ })
  const typed = `${TEXT}\n止まっている間 髙﨑 葛\u{e0100}城 ①㈱  \n`
  await expect(page.getByText(/に自動保存しました/)).toBeAttached()
  await portal.killApp()
  await text.fill(typed)
  await expect(page.getByText(/いま、保存できません/)).toBeVisible()
  await portal.startApp()
  await expect(page.getByText(/つながりました/)).toBeAttached({ timeout: 40_000 })
  await page.reload()
  expect(await text.inputValue()).toBe(typed)
  await press(page, '確認へ進む')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('内容の確認')
  await expect(page.getByRole('main')).toContainText(TEXT.slice(4))
  await page.close()
})

/** The short form, filled in and not yet sent. */
async function openQuickForm(browser: Browser): Promise<Page> {
  const storageState = await clients[0]?.context.storageState()
  const page = await browser.newPage({ baseURL: portal.appUrl, storageState })
  await page.goto('/my/consultations/new')
  await press(page, '5分相談を書き始める')
  await type(page, /件名/, '書きかけの相談')
  await type(page, /現状と課題/, TEXT)
  return page
}
