import { expect, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { heading, press, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

test('a draft begun at one desk is gone on with at a shared terminal, which keeps nothing of it', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'izumi@demo.test')
  await page.goto('/my/consultations/new')
  await press(page, '相談を書き始める')
  await type(page, /件名/, '自席で書き始めた相談')
  await press(page, '次へ')
  await type(page, /現状と課題/, '自席の文章  \n')
  await expect(page.getByText(/に自動保存しました/)).toBeAttached()
  const code = await page.getByRole('region', { name: '別の端末で続きを書くとき' }).locator('strong').innerText()

  const terminal = await browser.newContext()
  const there = await terminal.newPage()
  await there.goto('/r')
  await heading(there, 'サインイン')
  await type(there, /利用者名/, 'izumi2@demo.test')
  await there.getByLabel(/パスワード/).fill(DEMO_PASSWORD)
  await there.getByRole('checkbox', { name: '共用の端末で使う' }).check()
  await press(there, 'サインインする')
  await expect(there.getByRole('banner')).toContainText('共用端末で利用中')
  await type(there, /再開コード/, 'ACDE-9999')
  await press(there, '続きを開く')
  await expect(toPutRight(there)).toContainText('見つかりませんでした')
  await type(there, /再開コード/, code.toLowerCase().replace('-', ''))
  await press(there, '続きを開く')
  await heading(there, '現状と課題')
  const text = there.getByRole('textbox', { name: /現状と課題/ })
  expect(await text.inputValue()).toBe('自席の文章  \n')

  await terminal.setOffline(true)
  await text.fill('共用端末の文章')
  await expect(there.getByText(/いま、保存できません/)).toBeVisible()
  expect(await there.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  await terminal.setOffline(false)
  await expect(there.getByText(/つながりました/)).toBeAttached()
  const [session] = (await terminal.cookies()).filter(({ name }) => name.includes('session'))
  expect(session?.expires).toBe(-1)
  const left = there.waitForResponse(/\/sign-out$/)
  await press(there.getByRole('banner'), 'サインアウト')
  expect((await (await left).allHeaders())['clear-site-data']).toBe('"cache", "cookies", "storage"')
  await heading(there, 'サインイン')
  expect(await terminal.cookies()).toEqual([])
  await terminal.close()
  await page.reload()
  await expect(page.getByRole('textbox', { name: /現状と課題/ })).toHaveValue('共用端末の文章')
})
