import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { barriers } from './barriers'
import { follow, heading, press, save } from './on-page'
import { signInAs } from './sign-in-as'

test.describe('The reports, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a manager follows a number to exactly the consultations behind it', async ({ page }) => {
    await signInAs(page, 'manager@demo.test')
    await page.goto('/desk')
    await follow(page.getByRole('navigation'), 'レポート')
    await heading(page, 'レポート')
    // Other tests may hand something in between the number and its list.
    await expect(async () => {
      await page.goto('/reports/response')
      const waiting = page.getByRole('table', { name: 'お待ちの相手' })
      const number = waiting.getByRole('row', { name: /厚生局で確認中/ })
      const count = Number(await number.getByRole('link').textContent())
      expect(count).toBeGreaterThan(0)
      await follow(number)
      await heading(page, 'お待ちの相手の内訳')
      expect(await countRows(page)).toBe(count)
      await expect(page.getByText(`${count}件あります。`)).toBeVisible({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
  })

  test('a period typed as officials write it narrows everything down, and what cannot be read is said so', async ({
    page,
  }) => {
    await signInAs(page, 'officer@demo.test')
    await page.goto('/reports/needs?beside=year_before')
    await page.getByRole('textbox', { name: '期間（いつから）' }).fill('令和8年9月1日')
    await page.getByRole('textbox', { name: '期間（いつまで）' }).fill('R8.9.30')
    await page.getByRole('combobox', { name: '県' }).selectOption({ label: '熊本県' })
    await press(page, '集計する')
    await expect(page.getByText('令和8年9月1日(火)から令和8年9月30日(水)までの集計です。')).toBeVisible()
    await expect(page.getByText('県：熊本県')).toBeVisible()
    await expect(page.getByText('令和7年9月1日から令和7年9月30日までです')).toBeVisible()
    await follow(page, '概要')
    await heading(page, 'レポート')
    await expect(page.getByText('県：熊本県')).toBeVisible()
    await expect(page.getByRole('table', { name: '月別受付件数' }).getByRole('row')).toHaveCount(3)

    await page.goto('/reports?from=先月')
    await expect(page.getByText(/「先月」は日付として読めない/)).toBeVisible()
    await expect(page.getByRole('textbox', { name: '期間（いつから）' })).toHaveValue('先月')
  })

  test('what was chosen is kept under a name, shared with the desk, and shown to readers outside without names', async ({
    page,
  }) => {
    await signInAs(page, 'manager@demo.test')
    await page.goto('/reports/parties?year=last_month&prefecture=430005')
    await follow(page, 'この集計に名前を付けて保存')
    await page.getByRole('textbox', { name: '集計の名前' }).fill('熊本県の協力先（先月）')
    await page.getByRole('checkbox', { name: '厚生局の全員に共有する' }).check()
    await page.getByRole('radio', { name: '毎月1日' }).check()
    await press(page, '保存する')
    await heading(page, '協力先のレポート')
    await signInAs(page, 'officer@demo.test')
    await page.goto('/reports')
    await follow(page, '熊本県の協力先（先月）（共有）')
    await expect(page.getByText('県：熊本県')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: '協力先ごと' })).toBeVisible()
    await follow(page, '外部に渡す資料用の表示')
    await expect(page.getByRole('link', { name: '局内用の表示に戻る' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: '協力先ごと' })).toHaveCount(0)
  })

  test('another bureau reads its own numbers, and a municipality none', async ({ page }) => {
    await signInAs(page, 'kantoshinetsu@demo.test')
    await page.goto('/reports/consultations?measure=received')
    await expect(page.getByText(/R8-KYU-/)).toHaveCount(0)
    await signInAs(page, 'mashiki@demo.test')
    for (const path of [
      '/reports',
      '/reports/consultations?measure=received',
      '/reports/export.csv',
      '/reports/export.xlsx',
    ])
      expect((await page.request.get(path)).status(), path).toBe(404)
  })
})

test('what is shown is saved as a CSV and a workbook with Japanese names', async ({ page }) => {
  await signInAs(page, 'manager@demo.test')
  await page.goto('/reports?year=2026')
  await follow(page, 'ファイルに書き出す')
  await expect(page.getByText('このファイルには、書けない文字はありません。')).toBeVisible()
  const csv = await saved(page, 'CSV（UTF-8）で書き出す')
  expect(csv.name).toBe('レポート_令和8年度.csv')
  const text = csv.bytes.toString('utf8')
  expect(text.startsWith('\ufeff指標,行,列,値')).toBe(true)
  expect(text.split('\r\n').length).toBeGreaterThan(50)
  const xlsx = await saved(page, 'Excelで書き出す')
  expect(xlsx.name).toBe('レポート_令和8年度.xlsx')
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK')
  const old = await saved(page, 'CSV（CP932）で書き出す')
  expect(new TextDecoder('shift_jis').decode(old.bytes).startsWith('指標,行,列,値')).toBe(true)
  await page.goto('/reports/consultations?measure=menus')
  await follow(page, 'ファイルに書き出す')
  expect((await saved(page, 'CSV（UTF-8）で書き出す')).name).toBe('支援策の利用_内訳_令和8年度.csv')
})

const PAGES = [
  '/reports',
  '/reports/needs',
  '/reports/coverage',
  '/reports/effects?for=outside',
  '/reports/definitions',
  '/reports/consultations?measure=usefulness',
  '/reports?from=2000-01-01&until=2000-01-02',
]

for (const [width, locale] of [
  [320, 'ja'],
  [1280, 'en'],
] as const)
  test(`no page of the reports has a barrier (${locale}, ${width} px)`, async ({ page, context, baseURL }) => {
    await signInAs(page, 'manager@demo.test')
    await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
    await page.setViewportSize({ width, height: 900 })
    for (const path of PAGES) {
      await page.goto(path)
      expect(await barriers(page), path).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  })

const ONWARD = /^次の\d+件$/

/** The rows of a list on this page and on all that follow. */
async function countRows(page: Page): Promise<number> {
  const rows = await page.getByRole('table').getByRole('rowheader').count()
  if ((await page.getByRole('link', { name: ONWARD }).count()) === 0) return rows
  await follow(page, ONWARD)
  return rows + (await countRows(page))
}

async function saved(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const file = await save(page, label)
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}
