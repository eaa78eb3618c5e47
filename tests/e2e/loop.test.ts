import { expect, test } from '@playwright/test'
import { askOftenAndWaitLong, endSupportAYearAgo, MENU_OF_THEN } from './loop-steps'
import { answerFollowUp, writeAndSend } from './municipality-steps'
import { follow, heading, press, told, type } from './on-page'
import { openAccount } from './open-account'
import { signInAs } from './sign-in-as'

const [TOWN, CLERK] = ['椎葉村', 'shiiba@e2e.test']
const [PREFECTURE, MIYAZAKI] = ['宮崎県', '450006']
const NAME = '集いの場への送り迎えの手引き'

test('what a year of answers shows becomes a proposal, a menu on trial, and the choice of a town', async ({ page }) => {
  test.setTimeout(180_000)
  const staff = await openAccount(TOWN, CLERK)
  const { number } = await endSupportAYearAgo({ staff, theme: 'public_transport' })
  await askOftenAndWaitLong({ staff, theme: 'public_transport' }, 5)

  await signInAs(page, CLERK)
  await answerFollowUp(page, number, '役に立たなかった')

  await signInAs(page, 'manager@demo.test')
  await page.goto(`/reports/effects?prefecture=${MIYAZAKI}&theme=public_transport`)
  const usefulness = page.getByRole('table', { name: '役に立った度合い' })
  await follow(usefulness.getByRole('row', { name: /（役に立たなかった）/ }))
  await expect(page.getByRole('row', { name: number })).toContainText(`${MENU_OF_THEN}（12か月後）`)
  await page.goto(`/reports/gaps?prefecture=${MIYAZAKI}`)
  const need = page.getByRole('row', { name: /公共交通/ }).filter({ hasText: PREFECTURE })
  await expect(need).toContainText('最初の回答まで中央値')
  await follow(need, 'この課題から支援策を提案する')
  await heading(page, '支援策を提案する')
  await type(page, /支援策の名前/, NAME)
  await type(page, /支援策の内容/, '近隣の町の運行の仕方と費用をまとめ、始め方を一緒に考えます。')
  await page.getByRole('combobox', { name: /区分/ }).selectOption({ index: 1 })
  await press(page, '提案の案を保存する')
  await expect(page.getByRole('table', { name: '根拠の数' })).toContainText('5')
  await press(page, '検討を始める')
  await follow(page, '採用か見送りかを決める')
  await page.getByRole('radio', { name: /採用する/ }).check()
  await type(page, /理由/, '三回の回答で役に立っておらず、回答にも日数がかかっているため')
  await press(page, 'この内容で決定する')
  await follow(page, '支援策の案を開く')
  await follow(page, '案を直す')
  await type(page, /名称（英語）/, 'Guide to getting to the meeting place')
  await type(page, /説明（英語）/, 'How towns nearby run a bus of their own, and how to begin.')
  await press(page, '案を保存する')
  await follow(page, '試行を始める')
  await page.getByRole('checkbox', { name: PREFECTURE }).check()
  await type(page, /試行の件数/, '2')
  await type(page, /いつまで/, '令和19年3月31日')
  await type(page, /決定の理由/, '山間の町で確かめる')
  await press(page, 'この内容で試行を始める')
  await told(page, '試行を始めました')

  await signInAs(page, CLERK)
  const asked = await writeAndSend(page, '集いの場へ行く足がまだない', `${NAME}（試行中）`)
  await signInAs(page, 'officer@demo.test')
  await page.goto(`/desk/consultations/${asked.number}`)
  await expect(page.getByRole('main')).toContainText(NAME)
})
