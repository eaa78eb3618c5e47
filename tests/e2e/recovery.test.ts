import { expect, type Page, test } from '@playwright/test'
import { sessionCookieName } from '@/lib/actor/session-cookie'
import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { follow, heading, press, type } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

const HARD = '髙橋・山﨑・𠮷田、葛\u{e0100}城市\n👨‍👩‍👧 ①㈱（ﾊﾝｶｸ）"<b>&\n\n行末の空白  　\n\n'
const SAVED = /^\d\d:\d\dに自動保存しました/
const body = (page: Page) => page.getByRole('textbox', { name: /現状と課題/ })
const reads = async (page: Page, text: string) => expect.poll(() => body(page).inputValue()).toBe(text)
const says = (page: Page, words: string | RegExp) => expect(page.getByText(words)).toBeAttached()

/** A draft at its second step, for each test its own. */
async function openSituation(page: Page): Promise<string> {
  await page.goto('/my/consultations/new')
  await press(page, '相談を書き始める')
  await type(page, /件名/, '書きかけの相談')
  await press(page, '次へ')
  await heading(page, '現状と課題')
  return page.url()
}

test('what is typed is saved by itself, said once, and stands there after the browser was closed', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'izumi@demo.test')
  const place = await openSituation(page)
  await body(page).fill(HARD)
  await says(page, SAVED)
  await body(page).press('Control+End')
  const said = await page.locator('form [aria-live]').innerText()
  const again = page.waitForResponse(/\/autosave\//)
  await body(page).pressSequentially('続き')
  expect((await again).status()).toBe(200)
  await expect(page.locator('form [aria-live]')).toHaveText(said)
  await page.close()

  const later = await browser.newPage()
  await signInAs(later, 'izumi2@demo.test')
  await later.goto(place)
  await reads(later, `${HARD}続き`)
  await says(later, /^最後の自動保存：令和/)
  expect(await later.evaluate(() => localStorage.length)).toBe(0)
  await later.close()
})

test('a session that has ended takes nothing: signing in again leads back to the very text', async ({ page }) => {
  await signInAs(page, 'izumi@demo.test')
  await openSituation(page)
  await body(page).fill(HARD)
  await says(page, SAVED)
  await page.context().clearCookies({ name: sessionCookieName() })
  await body(page).fill(`${HARD}席を外したあと  \n`)
  await says(page, /サインインの有効時間が過ぎました/)
  await body(page).fill(`${HARD}席を外したあと  \nもう一行 `)
  await follow(page, 'サインインして続きを書く')
  await heading(page, 'サインイン')
  await type(page, /利用者名/, 'izumi@demo.test')
  await page.getByLabel(/パスワード/).fill(DEMO_PASSWORD)
  await press(page, 'サインインする')
  await reads(page, `${HARD}席を外したあと  \nもう一行 `)
  await press(page, '次へ')
  await heading(page, '希望する支援')
})

test('of two tabs the later one is told and shown both texts; nothing is overwritten until somebody decides', async ({
  page,
  context,
}) => {
  await signInAs(page, 'izumi@demo.test')
  const place = await openSituation(page)
  const other = await context.newPage()
  await other.goto(place)
  await body(page).fill('先の画面の文章')
  await says(page, SAVED)
  await body(other).fill(HARD)
  await says(other, /ほかの画面で、先に同じところが保存されました/)
  await expect(other.getByRole('definition').filter({ hasText: '先の画面の文章' })).toBeVisible()
  await reads(other, HARD)
  await page.reload()
  await reads(page, '先の画面の文章')
  await follow(page, /の書きかけを開く/)
  await reads(page, HARD)
  await expect(page.getByRole('note').filter({ hasText: '先の画面の文章' })).toBeVisible()
  await press(page, '一時保存')
  await page.goto(place)
  await reads(page, HARD.trim().replace('ﾊﾝｶｸ', 'ハンカク'))
})

test('a cut network is said, bridged, and survives closing the page', async ({ page, context }) => {
  await signInAs(page, 'izumi@demo.test')
  const place = await openSituation(page)
  await context.setOffline(true)
  await body(page).fill(HARD)
  await says(page, /いま、保存できません/)
  await context.setOffline(false)
  await says(page, /つながりました/)
  await page.reload()
  await reads(page, HARD)

  await context.setOffline(true)
  await body(page).fill(`${HARD}切れたまま`)
  await says(page, /いま、保存できません/)
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(place)
  await reads(again, `${HARD}切れたまま`)
  await expect.poll(() => again.evaluate(() => localStorage.length)).toBe(0)
})

test('a reply at the desk and a message of the town are kept for their writers until they are sent', async ({
  page,
  browser,
}) => {
  const number = await sendFrom('izumi@demo.test', '書きかけの返信')
  await signInAs(page, 'officer@demo.test')
  await page.goto(`/desk/consultations/${number}`)
  const reply = () => page.getByRole('form', { name: /へ返信する$/ }).getByRole('textbox')
  await reply().fill(HARD)
  await says(page, SAVED)
  await page.reload()
  expect(await reply().inputValue()).toBe(HARD)
  const town = await browser.newPage()
  await signInAs(town, 'izumi@demo.test')
  await town.goto(`/my/consultations/${number}`)
  await expect(town.getByRole('main')).not.toContainText('山﨑')
  await town.getByRole('textbox', { name: /^メッセージ/ }).fill('町の書きかけ')
  await says(town, SAVED)
  await town.reload()
  await expect(town.getByRole('textbox', { name: /^メッセージ/ })).toHaveValue('町の書きかけ')
  await press(town, 'メッセージを送る')
  await expect(town.getByRole('textbox', { name: /^メッセージ/ })).toHaveValue('')
  await town.close()
})
