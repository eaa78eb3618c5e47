import { expect, type Page, test } from '@playwright/test'
import { signInAs } from './sign-in-as'

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click()
const type = (page: Page, label: RegExp, text: string) => page.getByRole('textbox', { name: label }).fill(text)
const done = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)
const toPutRight = (page: Page) => page.getByRole('alert', { name: /入力内容をご確認ください/ })

async function become(page: Page, signInName: string) {
  await page.context().clearCookies()
  await signInAs(page, signInName)
}

/** A consultation that 鹿児島市 has just sent; gives its number. */
async function send(page: Page, title: string): Promise<string> {
  await become(page, 'kagoshima-city@demo.test')
  await page.goto('/my/consultations/new')
  await press(page, '簡易相談を書き始める')
  await type(page, /件名/, title)
  await type(page, /現状と課題/, '免許を返した人の通院と買い物の足が足りない。')
  await press(page, '確認へ進む')
  await press(page, '相談を送信する')
  return await page
    .getByRole('strong')
    .filter({ hasText: /^R\d+-KYU-\d{5}$/ })
    .innerText()
}

async function propose(page: Page, number: string) {
  await page.goto(`/desk/consultations/${number}/supports`)
  await follow(page, '支援策を提案する')
  await press(page, '市町村に提案する')
  await expect(toPutRight(page)).toContainText('支援策を選んでください')
  await expect(toPutRight(page)).toContainText('提案の理由を入力してください')
  for (const menu of ['移動支援のマッチング', '優良事例の紹介']) await choose(page, menu)
  await type(page, /提案の理由/, '制度の整理と近い町の例を合わせて見ると進めやすいため')
  await press(page, '市町村に提案する')
  await done(page, '支援策を市町村に提案しました')
}

/** Menus that do not fit stand under headings to open. */
async function choose(page: Page, menu: string) {
  const box = page.getByRole('checkbox', { name: menu, includeHidden: true })
  const group = page.locator('details', { has: box })
  if ((await group.count()) > 0 && !(await box.isVisible())) await group.locator('summary').click()
  await box.check()
}

async function openSupport(page: Page, number: string, menu: RegExp) {
  await page.goto(`/desk/consultations/${number}/supports`)
  await follow(page, menu)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Supports, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(180_000)

    test('two menus are proposed, agreed to, and go their own ways to the end', async ({ page }) => {
      const number = await send(page, `外出の足（支援${javaScriptEnabled ? '一' : '二'}）`)
      await become(page, 'officer@demo.test')
      await propose(page, number)
      await openSupport(page, number, /^移動支援のマッチング/)
      await expect(page.getByRole('button', { name: '支援を始める' })).toHaveCount(0)

      await become(page, 'kagoshima-city@demo.test')
      for (const _ of [1, 2]) {
        await page.goto(`/my/consultations/${number}`)
        await page
          .getByRole('button', { name: /同意する/ })
          .first()
          .click()
        await done(page, '支援策に同意しました')
      }

      await become(page, 'officer@demo.test')
      await openSupport(page, number, /^移動支援のマッチング/)
      await press(page, '支援を始める')
      await done(page, '支援を始めました')
      await openSupport(page, number, /^優良事例の紹介/)
      await press(page, '支援を始める')
      await done(page, '支援を始めました')

      await recordSession(page)
      await openSupport(page, number, /^優良事例の紹介/)
      await follow(page, '支援を終える・取りやめる')
      await type(page, /支援の結果/, '先行する町の話を聞き、準備会を開いた')
      await press(page, '支援を終える')
      await done(page, '支援を終えました')
      await page.goto(`/desk/consultations/${number}/supports`)
      await expect(page.getByRole('row', { name: /優良事例の紹介/ })).toContainText('実施済み')
      await expect(page.getByRole('row', { name: /移動支援のマッチング/ })).toContainText('実施中')
    })

    test('a partner office is asked, answers, and its answer stands in the lane', async ({ page }) => {
      const title = `道路運送法の扱い その${javaScriptEnabled ? '一' : '二'}`
      await become(page, 'officer@demo.test')
      await page.goto('/supports?state=under_way')
      await follow(page, /^移動支援のマッチング/)
      const lane = page.url()
      await follow(page, '関係者へ依頼する')
      await press(page, '依頼を送る')
      await expect(toPutRight(page)).toContainText('依頼先を選んでください')
      await page.getByRole('combobox', { name: /依頼先/ }).selectOption({ label: '九州運輸局' })
      await type(page, /件名/, title)
      await type(page, /依頼の概要/, '町が送迎を検討しています。登録が要るかを教えてください。')
      await page.getByRole('checkbox', { name: /同意を得ています/ }).check()
      await press(page, '依頼を送る')
      await done(page, '依頼を送りました')

      await become(page, 'partner@demo.test')
      await page.goto('/partner')
      await follow(page, new RegExp(`^${title}`))
      await expect(page.getByText('町が送迎を検討しています')).toBeVisible()
      await page.getByRole('radio', { name: /回答する/ }).check()
      await press(page, '返事を送る')
      await expect(toPutRight(page)).toContainText('理由・回答の内容を入力してください')
      await type(page, /理由・回答の内容/, '無償であれば登録は要りません')
      await press(page, '返事を送る')
      await done(page, 'お返事を厚生局に送りました')

      await become(page, 'advisor@demo.test')
      expect((await page.goto(lane))?.status()).toBe(404)
      await become(page, 'officer@demo.test')
      await page.goto(lane)
      await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('無償であれば登録は要りません')
    })
  })
}

async function recordSession(page: Page) {
  await follow(page, '支援の回を記録する')
  await type(page, /回の名称/, '0.5次ミーティング')
  await type(page, /実施日/, '令和8年11月2日')
  await page.getByRole('radio', { name: '現地・オンライン併用' }).check()
  await page.getByRole('combobox', { name: '立場（1行目）' }).selectOption({ label: '市町村職員' })
  await type(page, /気づき/, '担い手は思ったより多い')
  await press(page, '記録する')
  await expect(toPutRight(page)).toContainText('人数（1行目）を入力してください')
  await type(page, /人数（1行目）/, '４')
  await press(page, '記録する')
  await done(page, '支援の回を記録しました')
  await expect(page.getByText('市町村職員 4人')).toBeVisible()
}
