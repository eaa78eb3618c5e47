import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { createConsultation } from '@/tests/factories/consultations'
import { ownerRow } from '@/tests/factories/owner'
import { prefectureStaffOf } from '@/tests/factories/people'
import { fileOf } from './files-on-page'
import { follow, heading, press, save, told, toPutRight, type } from './on-page'
import { openAccount } from './open-account'
import { signInAs } from './sign-in-as'

const [PREFECTURE, TOWN, CLERK, OF_PREFECTURE] = ['佐賀県', '小城市', 'ogi@e2e.test', 'saga@e2e.test']
const [CALL, TITLE] = ['店先での見守り（佐賀県）', '羊羹の店先で、買い物の帰りに休んで見守る']

test.use({ javaScriptEnabled: false })

test('a sheet of a prefecture becomes a published practice, and is introduced in a consultation', async ({ page }) => {
  test.setTimeout(120_000)
  const staff = await openAccount(TOWN, CLERK)
  await openPrefecture()
  await signInAs(page, 'officer@demo.test')
  await openCall(page)

  await signInAs(page, OF_PREFECTURE)
  await page.goto('/prefecture/practices')
  await follow(page, CALL)
  const sheet = await fillIn(page, {
    市町村名: TOWN,
    題名: TITLE,
    テーマ: '買い物支援',
    行ったこと: '店先に椅子を置いた。',
  })
  await send(page, sheet.subarray(0, 2000))
  await expect(toPutRight(page)).toContainText('読めませんでした')
  await send(page, sheet)
  await heading(page, /調査票：/)
  await expect(page.getByRole('main')).toContainText('新しく寄せられたもの 1件')

  await signInAs(page, 'officer@demo.test')
  await page.goto('/desk/practices/calls')
  await follow(page, CALL)
  await follow(page, '寄せられた取組を確かめる')
  await follow(page, TITLE)
  const draft = page.url()
  await press(page, '内容を保存する')
  await told(page, '保存しました')
  await press(page, '確認をお願いする')
  await told(page, '市町村に確認をお願いしました')

  await signInAs(page, CLERK)
  await page.goto('/my/practices')
  await follow(page, TITLE)
  await page.getByRole('radio', { name: /^同意する/ }).check()
  await press(page, '返事を送る')
  await told(page, 'お返事を受け付けました')

  const { number } = await createConsultation({ staff, title: '買い物の帰りに休む場所' })
  await signInAs(page, 'officer@demo.test')
  await page.goto(draft)
  await press(page, '取組事例として公開する')
  await told(page, '公開しました')
  await page.goto(`/desk/consultations/${number}/introductions?q=${encodeURIComponent(TITLE)}`)
  await page.getByRole('checkbox', { name: TITLE }).check()
  await press(page, '選んだものを紹介する')
  await page.goto(draft)
  await follow(page, '横展開の記録を見る・書く')
  await expect(page.getByRole('main')).toContainText('紹介 1回')
  await expect(page.getByRole('row', { name: /相談の中で/ })).toContainText(TOWN)

  await signInAs(page, CLERK)
  await page.goto(`/my/consultations/${number}`)
  await expect(page.getByRole('main')).toContainText('次の取組事例をご紹介します')
  const introduced = page.getByRole('listitem').filter({ hasText: `${TITLE}（${TOWN}）` })
  await follow(introduced.last(), /\/practices\//)
  await heading(page, TITLE)
  await expect(page.getByText('店先に椅子を置いた。')).toBeVisible()
})

async function openPrefecture() {
  const prefecture = await ownerRow<Parameters<typeof prefectureStaffOf>[0]>(
    `SELECT id, kind, name, name_en AS "nameEn", bureau_id AS "bureauId", prefecture_code AS "prefectureCode"
     FROM organisations WHERE name = $1 AND kind = 'prefecture'`,
    [PREFECTURE],
  )
  await prefectureStaffOf(prefecture, { name: '佐賀 県子', signInName: OF_PREFECTURE })
}

/** The desk asks that prefecture alone. */
async function openCall(page: Page) {
  await page.goto('/desk/practices/calls/new')
  await page.getByRole('combobox', { name: /重点実施事項/ }).selectOption({ index: 1 })
  await type(page, /題名/, CALL)
  await type(page, /締切日/, '令和30年3月31日')
  for (const box of await page
    .getByRole('group', { name: /お願いする県/ })
    .getByRole('checkbox')
    .all())
    await box.uncheck()
  await page.getByRole('checkbox', { name: PREFECTURE }).check()
  await press(page, '保存する')
  await told(page, '保存しました')
  await press(page, '募集を始める')
  await told(page, '募集を始め、県にお知らせしました')
}

/** Writes one line beneath the headings of the sheet as it was downloaded. */
async function fillIn(page: Page, entries: Record<string, string>): Promise<Buffer> {
  const got = await save(page, '調査票（Excel）を受け取る')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(await got.path())).buffer)
  const sheet = book.worksheets[0]!
  const headings = sheet.getRow(3).values as unknown[]
  for (const [heading, text] of Object.entries(entries)) sheet.getCell(4, headings.indexOf(heading)).value = text
  return Buffer.from(await book.xlsx.writeBuffer())
}

async function send(page: Page, content: Buffer) {
  await page.getByLabel(/^調査票（Excel）(?!で)/).setInputFiles(fileOf('調査票.xlsx', content))
  await press(page, '調査票を送る')
}
