import { expect, test } from '@playwright/test'
import { fileOf } from './files-on-page'
import { follow, heading, press, told, toPutRight } from './on-page'
import { signInAs } from './sign-in-as'

const HEAD = '受付番号,受付日,市町村,件名,相談の内容,対応の内容,状態,完了日\n'

test.describe('A register of the past, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test.setTimeout(120_000)

  test('is tried, taken in, and taken back but for what was worked on', async ({ page }) => {
    const mark = '甲'
    await signInAs(page, 'manager@demo.test')
    await page.goto('/desk/intake')
    await follow(page, '過去の台帳を取り込む')
    await heading(page, '過去の台帳の取込み')
    await page.getByLabel('台帳のファイル').setInputFiles(fileOf('台帳.csv', '件名\n一つめ'))
    await press(page, '読み取って確かめる')
    await expect(toPutRight(page)).toContainText('次の列が必要です：受付日、市町村')
    const lines = [
      `${mark}1,令和5年5月7日,益城町,過去の相談${mark}1,本文,事例を紹介した,完了,R5.5.9`,
      `${mark}2,2023/6/1,益城町,過去の相談${mark}2,本文,,対応中,`,
      `${mark}3,2023/6/31,益城町,日付の誤り,本文,,,`,
    ]
    await page.getByLabel('台帳のファイル').setInputFiles(fileOf('台帳.csv', HEAD + lines.join('\n')))
    await press(page, '読み取って確かめる')
    await expect(page.getByRole('row', { name: /B4/ })).toContainText('受付日「2023/6/31」を日付として読み取れません')
    await press(page, '取り込む')
    const register = page.url()
    await expect(async () => {
      await page.goto(register)
      await expect(page.getByRole('status')).toContainText('2件の相談を取り込みました', { timeout: 500 })
    }).toPass()
    await follow(page, `過去の相談${mark}1`)
    await expect(page.getByRole('main')).toContainText(`過去の台帳から取り込みました（元の受付番号 ${mark}1）`)
    await expect(page.getByRole('main')).toContainText(/R5-KYU-H\d{5}/)
    await page.getByRole('textbox', { name: /内部メモの内容/ }).fill('見直した')
    await press(page, '内部メモとして残す')
    await told(page, '市町村には見えません')

    await page.goto(register)
    await press(page, 'この取込みを元に戻す')
    await expect(async () => {
      await page.goto(register)
      await expect(page.getByRole('note')).toContainText('次の1件は、取り込んだ後に変更されているため残しました', {
        timeout: 500,
      })
    }).toPass()
  })
})
