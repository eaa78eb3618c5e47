import { expect, type Page, test } from '@playwright/test'
import { signInAs } from './sign-in-as'

const press = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('button', { name }).click()
const follow = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first().click()
const told = (page: Page, words: string) => expect(page.getByRole('status')).toContainText(words)

/** Each run has a village of its own, so that the second finds it as the first did. */
const PLACES = { true: { town: '西米良村', reading: 'にしめら' }, false: { town: '諸塚村', reading: 'もろつか' } }

for (const javaScriptEnabled of [true, false]) {
  test.describe(`A manager, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })
    const { town, reading } = PLACES[javaScriptEnabled ? 'true' : 'false']

    test('finds a village by its reading, names its officer and a deputy, and sees the history', async ({ page }) => {
      await signInAs(page, 'manager@demo.test')
      await page.goto('/assignments')
      await page.getByRole('searchbox', { name: '市町村' }).fill(reading)
      await press(page, '絞り込む')
      await follow(page, town)
      await expect(page.getByRole('heading', { level: 1, name: `${town}の担当者` })).toBeVisible()

      await page
        .getByRole('textbox', { name: /いつから/ })
        .first()
        .fill('令和8年2月30日')
      await press(page, '担当者を決める')
      const problems = page.getByRole('alert')
      await expect(problems.getByRole('link', { name: '担当者を選んでください' })).toBeVisible()
      await expect(problems.getByRole('link', { name: /いつからは「令和8年4月1日」/ })).toBeVisible()
      await expect(page.getByRole('textbox', { name: /いつから/ }).first()).toHaveValue('令和8年2月30日')

      const officers = page.getByRole('combobox', { name: /^担当者/ })
      await officers.selectOption({ index: 1 })
      const officer = (await officers.locator('option:checked').innerText()).replace(/（.*/, '')
      await page
        .getByRole('textbox', { name: /いつから/ })
        .first()
        .fill('R8.4.1')
      await expect(page.getByRole('checkbox', { name: /未完了の相談も/ })).toBeChecked()
      await press(page, '担当者を決める')
      await told(page, '担当を決めました')
      await expect(page.getByText(`現在の担当者は${officer}です`)).toBeVisible()
      await expect(page.getByText('令和8年4月1日(水)から')).toBeVisible()

      await page.getByRole('combobox', { name: /^副担当/ }).selectOption({ index: 2 })
      await press(page, '副担当を加える')
      await told(page, '担当を決めました')
      await expect(page.getByRole('cell', { name: '副担当', exact: true })).toBeVisible()
    })

    test('fills the gaps of a prefecture after looking at what changes', async ({ page }) => {
      await signInAs(page, 'manager@demo.test')
      await page.goto(`/assignments/prefectures/${javaScriptEnabled ? '450006' : '410004'}`)
      await page.getByRole('combobox', { name: /^担当者/ }).selectOption({ index: 1 })
      await press(page, '変更の内容を確かめる')
      await expect(page.getByRole('heading', { name: '変更の内容' })).toBeVisible()
      await press(page, /件の担当者を決める/)
      await told(page, '件の担当者を決めました')
      await expect(page.getByRole('row').filter({ hasText: '担当者なし' })).toHaveCount(0)
    })
  })
}

test('an officer looks at the assignments and changes nothing', async ({ page }) => {
  await signInAs(page, 'officer@demo.test')
  await page.goto('/assignments/434434')
  await expect(page.getByText('担当者を決めるのは管理者です')).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await page.goto('/assignments/load')
  await expect(page.getByRole('columnheader', { name: '回答予定日を過ぎた相談' })).toBeVisible()
})
