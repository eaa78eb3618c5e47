import { expect, type Page } from '@playwright/test'
import { chooseMenu } from './choose-menu'
import { follow, press, told, toPutRight, type } from './on-page'

/** The officer proposes menus to a consultation's municipality, on the page of the proposal. */
export async function proposeMenus(page: Page, menus: readonly string[], reason: string) {
  for (const menu of menus) await chooseMenu(page, menu)
  await type(page, /提案の理由/, reason)
  await press(page, '市町村に提案する')
  await told(page, '支援策を市町村に提案しました')
}

/** The officer opens one of a consultation's supports. */
export async function openSupport(page: Page, number: string, menu: RegExp) {
  await page.goto(`/desk/consultations/${number}/supports`)
  await follow(page, menu)
}

/** The officer starts the support whose page is open. */
export async function startSupport(page: Page) {
  await press(page, '支援を始める')
  await told(page, '支援を始めました')
}

/** The officer writes down a session of the support whose page is open; a kind without its number is refused first. */
export async function recordSession(page: Page) {
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
  await told(page, '支援の回を記録しました')
  await expect(page.getByText('市町村職員 4人')).toBeVisible()
}

/** The officer finishes the support whose page is open. */
export async function finishSupport(page: Page, outcome: string) {
  await follow(page, '支援を終える・取りやめる')
  await type(page, /支援の結果/, outcome)
  await press(page, '支援を終える')
  await told(page, '支援を終えました')
}
