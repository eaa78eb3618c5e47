import { expect, test } from '@playwright/test'
import { follow, heading, press, stated, told } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Notices, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })
    test.setTimeout(120_000)

    test('are counted in the header, opened and read; each person chooses how to be told', async ({ page }) => {
      const number = await sendFrom('mashiki@demo.test', '届いたことを知らせる相談')
      await signInAs(page, 'officer@demo.test')
      await expect(async () => {
        await page.goto('/notices')
        await expect(page.getByRole('row').filter({ hasText: number })).toContainText('未読', { timeout: 500 })
      }).toPass()
      await expect(page.getByRole('banner').getByRole('link', { name: /お知らせ（未読\d+件）/ })).toBeVisible()
      await press(page.getByRole('row').filter({ hasText: number }))
      await expect(page).toHaveURL(new RegExp(`/desk/consultations/${number}$`))

      await follow(page, 'お知らせを止める・再開する')
      await press(page, 'この相談のお知らせを止める')
      await told(page, 'お知らせの受け取り方を変えました')
      await press(page, 'この相談のお知らせを再開する')
      await expect(page.getByRole('main')).toContainText('お知らせを受け取っています')

      await page.goto('/notices')
      await expect(page.getByRole('row').filter({ hasText: number })).toContainText('既読')
      await follow(page, 'お知らせの受け取り方')
      await page.getByLabel('メッセージのメール').selectOption('1日1回まとめて')
      await press(page, 'この受け取り方にする')
      await told(page, 'お知らせの受け取り方を変えました')
      await expect(page.getByLabel('メッセージのメール')).toHaveValue('daily')
      await page.getByLabel('メッセージのメール').selectOption('すぐに')
      await press(page, 'この受け取り方にする')
    })

    test('a calendar is read by its secret address alone, until that is withdrawn', async ({ page, playwright }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/notices/calendar')
      await heading(page, '予定表（カレンダー）への連携')
      await press(page, /アドレスを発行する|新しいアドレスに取り替える/)
      const address = await stated(page, '予定表のアドレス').innerText()
      const path = new URL(address).pathname
      const stranger = await playwright.request.newContext({ baseURL: process.env.APP_URL })
      const answer = await stranger.get(path)
      expect([answer.status(), answer.headers()['cache-control']]).toEqual([200, 'private, no-store'])
      expect(await answer.text()).toContain('BEGIN:VCALENDAR')
      await press(page, 'アドレスを使えなくする')
      await told(page, 'アドレスを使えなくしました')
      expect((await stranger.get(path)).status()).toBe(404)
      await stranger.dispose()
    })
  })
}
