import { expect, type Page, test } from '@playwright/test'
import { follow, heading, press, told, toPutRight } from './on-page'
import { signInAs } from './sign-in-as'

/**
 * Each run has a village of its own, both 髙﨑's so far. Nagasaki is the prefecture without an officer: the first run
 * fills its gaps, the second gives the whole of it to somebody else.
 */
const RUNS = [
  {
    javaScriptEnabled: true,
    town: '西米良村',
    reading: 'にしめら',
    scope: '担当者のいない市町村・県だけ',
    to: '髙﨑 太一',
  },
  { javaScriptEnabled: false, town: '諸塚村', reading: 'モロツカ', scope: '県と県内のすべての市町村', to: '窓口 花子' },
]
const PLACES_OF_NAGASAKI = 22

for (const { javaScriptEnabled, town, reading, scope, to } of RUNS) {
  test.describe(`A manager, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('finds a village by its reading, names its officer and a deputy, and sees the history', async ({ page }) => {
      await signInAs(page, 'manager@demo.test')
      await page.goto('/assignments')
      await page.getByRole('searchbox', { name: '市町村' }).fill(reading)
      await press(page, '絞り込む')
      await follow(page, town)
      await heading(page, `${town}の担当者`)
      await expect(page.getByText('現在の担当者は髙﨑 太一です')).toBeVisible()

      const since = page.getByRole('textbox', { name: /いつから/ }).first()
      await since.fill('令和8年2月30日')
      await press(page, '担当者を決める')
      await expect(toPutRight(page).getByRole('link', { name: '担当者を選んでください' })).toBeVisible()
      await expect(toPutRight(page).getByRole('link', { name: /いつからは「令和8年4月1日」/ })).toBeVisible()
      await expect(since).toHaveValue('令和8年2月30日')

      await choose(page, /^担当者/, '窓口 花子')
      await since.fill('R8.4.1')
      await expect(page.getByRole('checkbox', { name: /未完了の相談も/ })).toBeChecked()
      await press(page, '担当者を決める')
      await told(page, '担当を決めました')
      await expect(page.getByText('現在の担当者は窓口 花子です')).toBeVisible()
      await expect(page.getByRole('row', { name: /^窓口 花子/ })).toContainText('令和8年4月1日(水)から')
      await expect(page.getByRole('row', { name: /^髙﨑 太一/ })).toContainText('令和8年3月31日(火)まで')

      await choose(page, /^副担当/, '髙﨑 太一')
      await press(page, '副担当を加える')
      await told(page, '担当を決めました')
      await expect(page.getByRole('cell', { name: '副担当', exact: true })).toBeVisible()
    })

    test('gives a prefecture to an officer after looking at what changes', async ({ page }) => {
      await signInAs(page, 'manager@demo.test')
      await page.goto('/assignments/prefectures/420000')
      await choose(page, /^担当者/, to)
      await page.getByRole('radio', { name: scope }).check()
      await press(page, '変更の内容を確かめる')
      await expect(page.getByRole('heading', { name: '変更の内容' })).toBeVisible()
      await press(page, `${PLACES_OF_NAGASAKI}件の担当者を決める`)
      await told(page, `${PLACES_OF_NAGASAKI}件の担当者を決めました`)
      await expect(page.getByRole('status')).toContainText(/対応中の相談[1-9]\d*件を引き継ぎました/)
      const places = page.getByRole('main').getByRole('table').getByRole('row')
      await expect(places.filter({ hasText: to })).toHaveCount(PLACES_OF_NAGASAKI)
    })
  })
}

/** Chooses an officer by name; the section stands behind it. */
async function choose(page: Page, label: RegExp, officer: string) {
  const field = page.getByRole('combobox', { name: label })
  const option = field.getByRole('option', { name: officer })
  await field.selectOption(await option.innerText())
}

test('an officer looks at the assignments and changes nothing', async ({ page }) => {
  await signInAs(page, 'officer@demo.test')
  await page.goto('/assignments/434434')
  await expect(page.getByText('担当者を決めるのは管理者です')).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  await page.goto('/assignments/load')
  await expect(page.getByRole('columnheader', { name: '回答予定日を過ぎた相談' })).toBeVisible()
})
