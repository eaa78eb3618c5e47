import { expect, type Page, test } from '@playwright/test'
import { follow, heading, press, told } from './on-page'
import { signInAs } from './sign-in-as'

const MEETING = '第9回推進会議'

test.describe('The report to the council, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a manager makes, writes and confirms it with a story of a municipality that agreed; the council reads it', async ({
    page,
    browser,
  }) => {
    await signInAs(page, 'manager@demo.test')
    await page.goto('/reports/council')
    await follow(page, '進捗報告を作る')
    await heading(page, '進捗報告を作る')
    await fill(page, { 期間の初日: '令和7年10月1日', 会議の名称: MEETING, 会議の開催日: 'R9.3.1' })
    await press(page, '数値を数えて案を作る')
    await expect(page.getByText('案を作りました。')).toBeVisible()
    const received = page.getByRole('table', { name: '主な数値：全体' }).getByRole('row', { name: /月別受付件数/ })
    const counted = await received.textContent()

    await follow(page, '文章を書く')
    await heading(page, '文章を書く')
    await fill(page, { はじめに: '今年度の取組を報告します。', 今後の取組: '来年度も続けます。' })
    await press(page, '保存する')
    await expect(page.getByText('文章を保存しました。')).toBeVisible()

    await follow(page, /事例を選ぶ/)
    await heading(page, '事例を選ぶ')
    const answer = page.getByRole('checkbox', { name: '益城町 アドバイザーの派遣' })
    await expect(answer).toHaveAccessibleDescription(/市町村名を出してよい/)
    await answer.check()
    await press(page, '選んだ事例を載せる')
    await follow(page, /を書き直す・確認を記録する/)
    await heading(page, '事例を書く')
    await page.getByRole('radio', { name: /市町村名を出す（熊本県益城町）/ }).check()
    await fill(page, { 原稿を確認いただいた日: 'R8.11.1', 確認いただいた方: '益城町の担当' })
    await press(page, '保存する')
    await expect(page.getByText('載せられます。')).toBeVisible()
    await follow(page, '報告に戻る')
    await press(page, '決裁に回す')
    await expect(page.getByText('決裁に回しました。')).toBeVisible()
    await press(page, '確定する')
    await told(page, '確定しました。')
    expect(await received.textContent()).toBe(counted)
    await expect(page.getByRole('link', { name: '文章を書く' })).toHaveCount(0)
    const word = await page.request.get(`${new URL(page.url()).pathname}/report.docx`)
    expect(word.headers()['content-type']).toContain('wordprocessingml')

    const council = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await signInAs(council, 'council@demo.test')
    await council.goto('/council')
    await follow(council.getByRole('row', { name: new RegExp(MEETING) }))
    await expect(council.getByRole('heading', { name: /（熊本県益城町）/ })).toBeVisible()
    await expect(council.getByRole('button', { name: '差替え版の案を作る' })).toHaveCount(0)
    await council.goto('/council/library?q=第9')
    await expect(council.getByRole('row', { name: new RegExp(MEETING) })).toHaveCount(1)
  })
})

async function fill(page: Page, texts: Record<string, string>) {
  for (const [name, text] of Object.entries(texts)) await page.getByRole('textbox', { name }).fill(text)
}
