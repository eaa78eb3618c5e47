import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import ExcelJS from 'exceljs'
import { fileOf } from './files-on-page'
import { follow, heading, press, save, stated, told, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

const PAGE = '/my/consultations/workbook'

/** Saves the form as the browser does, and writes beside the labels that begin so. */
async function fillIn(page: Page, link: string | RegExp, entries: Record<string, string>) {
  const got = await save(page, link)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(readFileSync(await got.path())).buffer)
  const sheet = book.worksheets[0]!
  for (const [label, text] of Object.entries(entries)) {
    const row = sheet.getColumn(1).values.findIndex((value) => String(value).startsWith(label))
    sheet.getCell(row, 2).value = text
  }
  return { name: got.suggestedFilename(), buffer: Buffer.from(await book.xlsx.writeBuffer()) }
}

async function takeIn(page: Page, name: string, content: Buffer) {
  await page.goto(PAGE)
  await page.getByLabel('記入した相談票').setInputFiles(fileOf(name, content))
  await press(page, '読み込む')
}

test.describe('The form in Excel, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('is filled in offline and sent, after a wrong file was refused and a wrong cell put right', async ({ page }) => {
    await signInAs(page, 'izumi@demo.test')
    await page.goto('/my/consultations/new')
    await follow(page, /Excelで書く/)
    await heading(page, 'Excelで書く')
    const { name, buffer } = await fillIn(page, /白紙の相談票/, {
      件名: 'オフラインで書いた相談',
      'テーマ 1': '宇宙開発',
      現状と課題: '一行目\n\n　三行目 "引用" 𠮷',
    })
    expect(name).toBe('相談票.xlsx')
    await takeIn(page, '相談票.xlsx', buffer.subarray(0, 3000))
    await expect(toPutRight(page)).toContainText('「相談票.xlsx」：ファイルが壊れている')
    await takeIn(page, name, buffer)
    await told(page, '相談票を下書きにしました')
    await expect(page.getByRole('main')).toContainText('B5：テーマ「宇宙開発」は一覧にありません')
    await follow(page, '内容の確認へ進む')
    await expect(stated(page, '現状と課題')).toHaveText('一行目\n\n　三行目 "引用" 𠮷')
    await press(page, '相談を送信する')
    await heading(page, '受付のお知らせ')
  })

  test('of a draft that changed meanwhile shows both, and overwrites nothing by itself', async ({ page }) => {
    await signInAs(page, 'kagoshima-city@demo.test')
    await page.goto('/my/consultations/new')
    await press(page, '5分相談を書き始める')
    await type(page, /件名/, 'はじめの件名')
    await type(page, /現状と課題/, '本文')
    await press(page, '確認へ進む')
    await page.waitForURL(/\/check$/)
    const check = page.url()
    const { name, buffer } = await fillIn(page, 'この下書きをExcelでダウンロードする', { 件名: '端末で直した件名' })
    await page.goto(check.replace('/check', '/quick'))
    await type(page, /件名/, '同僚が直した件名')
    await press(page, '確認へ進む')
    await page.waitForURL(/\/check$/)
    await takeIn(page, name, buffer)
    const row = page.getByRole('row', { name: /件名/ })
    await expect(row).toContainText('同僚が直した件名')
    await expect(row).toContainText('端末で直した件名')
    await press(page, 'この内容で進める')
    await expect(toPutRight(page)).toContainText('選んでください')
    await page.goto(check)
    await expect(stated(page, '件名')).toContainText('同僚が直した件名')
    await page.goto(PAGE)
    await follow(page.getByRole('row', { name: /お選びください/ }).first())
    await page.getByRole('radio', { name: /下書きを更新する/ }).check()
    await press(page, 'この内容で進める')
    await told(page, '相談票を下書きにしました')
    await page.goto(check)
    await expect(stated(page, '件名')).toContainText('端末で直した件名')
  })
})

test('A prefecture writes for a municipality that it names in the form', async ({ page }) => {
  await signInAs(page, 'kumamoto-pref@demo.test')
  await page.goto('/prefecture/intake')
  await follow(page, /Excelで書く/)
  const { name, buffer } = await fillIn(page, /白紙の相談票/, { 相談する市町村: '益城の町', 件名: '県を通じた相談' })
  await takeIn(page, name, buffer)
  await expect(page.getByRole('main')).toContainText('B3：市町村「益城の町」は県内の一覧にありません')
  await page.getByLabel('相談する市町村').selectOption({ label: '益城町' })
  await press(page, '下書きにする')
  await told(page, '相談票を下書きにしました')
  await follow(page, '下書きの続きを書く')
  await expect(page.getByRole('main')).toContainText('益城町の相談を、県を経由してお預かりします')
})
