import { expect, type Page, test } from '@playwright/test'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { tokenOf } from '@/lib/links/token'
import { buildPdf } from '@/tests/unit/attachments/build-documents'
import { askedByLink } from '../integration/follow-ups/asked-by-link'
import { barriers } from './barriers'
import { enter } from './enter'
import { attach, attached, fileOf, givesBack } from './files-on-page'
import { follow, heading, press, told, toPutRight } from './on-page'
import { runJobsAt } from './run-jobs-at'
import { signInAs } from './sign-in-as'

/** By then, a month has gone by since the supports that have ended. */
const IN_SIXTY_DAYS = `${addBusinessDays(addDays(jstDate(new Date()), 59), 1)}T09:00:00+09:00`

test.beforeAll(() => runJobsAt(IN_SIXTY_DAYS))

/** The first questionnaire of the bureau that is waiting for an answer. */
async function openFirstAsked(page: Page) {
  await page.goto('/desk/follow-ups?who=all&view=asked')
  await follow(page.getByRole('table'), /令和\d+年\d+月/)
  await expect(page.getByRole('heading', { name: '電話などで伺った回答を記録する' })).toBeVisible()
}

test('The section answers by its link without an account: opening records nothing, the first answer stands', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'manager@demo.test')
  await openFirstAsked(page)
  const link = (await page.getByText(/\/l\/[\w-]{43}/).textContent())?.match(/\/l\/[\w-]{43}/)?.[0] ?? ''
  const outside = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
  const section = await outside.newPage()
  for (let scanned = 0; scanned < 5; scanned++) await section.goto(link)
  for (const support of await section.getByRole('group', { name: /役に立ちましたか/ }).all())
    await support.getByRole('radio', { name: '使っていない' }).check()
  await section.getByRole('textbox', { name: /回答する方のお名前/ }).fill('課の 花子')
  await press(section, '確認画面へ進む')
  await heading(section, /回答の確認/)
  await follow(section, '資料を添える')
  const [good, bad] = [fileOf('集計.pdf', buildPdf('% 集計\n')), fileOf('名簿.pdf', Buffer.from('MZ'))]
  await attach(section, good, bad)
  await attached(section, 1)
  await expect(toPutRight(section)).toContainText('「名簿.pdf」：ファイルの中身が')
  await follow(section, '回答に戻る')
  await heading(section, /回答の確認/)
  await givesBack(section, good)
  await press(section, 'この内容で回答する')
  await expect(section.getByText(/課の 花子さんが回答しました。最初の回答を有効とします/)).toBeVisible()
  await section.goto(link)
  await expect(section.getByRole('heading', { name: 'この回の回答は済んでいます' })).toBeVisible()
  await outside.close()
  await page.reload()
  await givesBack(page, good)
})

test('After the closing date link and list say that it is over, and whom to telephone', async ({ page }) => {
  const { bearer, staff } = await askedByLink()
  await page
    .context()
    .addCookies([{ name: 'madoguchi-clock', value: '2026-12-19T00:05:00+09:00', url: process.env.APP_URL }])
  await page.goto(`/l/${tokenOf(bearer.linkId)}/follow-up`)
  await heading(page, /令和8年10月/)
  await expect(page.getByRole('heading', { name: 'この回の受付は終了しました' })).toBeVisible()
  await expect(page.getByText(/令和8年12月18日.*に受付を終了しました.*092-000-0000/)).toBeVisible()
  await expect(page.getByRole('button', { name: '確認画面へ進む' })).toHaveCount(0)

  await enter(page, staff)
  await page.goto('/my/follow-ups')
  const over = page.getByRole('table', { name: '回答がないまま受付を終了したもの' })
  await follow(over, /令和8年10月/)
  await expect(page.getByText(/回答がないまま、この回の受付は終了しました/)).toBeVisible()
  await expect(page.getByRole('button', { name: '確認画面へ進む' })).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Follow-ups at the desk, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('are sent again, and written down when a town answers by telephone', async ({ page }) => {
      await signInAs(page, 'manager@demo.test')
      await openFirstAsked(page)
      await press(page, 'お願い（再送）を送る')
      await told(page, 'お願い（再送）を送りました')

      await press(page, '確認画面へ進む')
      await expect(page).toHaveTitle(/^エラー：/)
      await expect(page.getByText('回答された方のお名前を入力してください').first()).toBeVisible()

      await page.getByRole('textbox', { name: /回答された方のお名前/ }).fill('髙橋 一郎')
      for (const support of await page.getByRole('group', { name: /役に立ちましたか/ }).all())
        await support.getByRole('radio', { name: 'とても役に立った' }).check()
      for (const deed of await page.getByRole('textbox', { name: /支援を受けて行ったこと/ }).all())
        await deed.fill('担い手の養成講座を開いた')
      await page
        .getByRole('textbox', { name: /変化を表す数値の名前/ })
        .first()
        .fill('通いの場の数')
      await page
        .getByRole('textbox', { name: /現在の値の時点/ })
        .first()
        .fill('Ｒ８．１０．１')
      await press(page, '確認画面へ進む')
      await heading(page, /回答の確認/)
      if (javaScriptEnabled) expect(await barriers(page)).toEqual([])

      await press(page, 'この内容で回答する')
      await told(page, '回答を記録しました')
      await expect(page.getByText('髙橋 一郎')).toBeVisible()
      await expect(page.getByText('とても役に立った').first()).toBeVisible()
      await expect(page.getByRole('button', { name: '確認画面へ進む' })).toHaveCount(0)
    })

    test('show the municipality what it was asked and what it answered', async ({ page }) => {
      await signInAs(page, 'mashiki@demo.test')
      await page.goto('/my/follow-ups')
      await heading(page, 'フォローアップ')
      for (const part of ['ご回答をお願いしているもの', '回答済み'])
        await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible()
      if (javaScriptEnabled) expect(await barriers(page)).toEqual([])
    })
  })
}

/** Whoever comes by a link gets a mail that explains the link instead. */
const A_MAIL_TO_THE_DESK = /相談窓口.*(officer|manager)[^@]*@demo\.test/

test('An administrator sees which mails went out, and none of them carries a consultation’s text', async ({ page }) => {
  await signInAs(page, 'admin@demo.test')
  await page.goto('/admin/mails')
  await follow(page.getByRole('table'), A_MAIL_TO_THE_DESK)
  await expect(page.getByText('このメールには本文を記載していません')).toBeVisible()
  await expect(page.getByText(/電話：/)).toBeVisible()
})
