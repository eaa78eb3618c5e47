import { expect, type Page } from '@playwright/test'
import { chooseMenu } from './choose-menu'
import { follow, heading, press, stated, told, type } from './on-page'

/** A municipality writes a consultation in steps and sends it; gives what the receipt says. */
export async function writeAndSend(
  page: Page,
  title: string,
  menu?: string,
): Promise<{ number: string; officer: string; dueOn: string }> {
  await page.goto('/my/consultations/new')
  await press(page, '相談を書き始める')
  await type(page, /件名/, title)
  await press(page, '次へ')
  await type(page, /現状と課題/, '路線バスが来月なくなり、車のない人が困っている。')
  await press(page, '次へ')
  await type(page, /窓口に望むこと/, '近くの町の例を知りたい')
  if (menu) await chooseMenu(page, menu)
  await press(page, '次へ')
  await press(page, '確認へ進む')
  await press(page, '相談を送信する')
  await heading(page, '受付のお知らせ')
  await expect(stated(page, '回答予定日')).toHaveText(/^令和\d+年\d+月\d+日/)
  return {
    number: await stated(page, '受付番号').innerText(),
    officer: await stated(page, '担当者').innerText(),
    dueOn: await stated(page, '回答予定日').innerText(),
  }
}

/** A municipality answers how the one support of a consultation worked out. */
export async function answerFollowUp(page: Page, number: string, usefulness = 'とても役に立った') {
  await page.goto('/my/follow-ups')
  await follow(page.getByRole('row').filter({ hasText: number }), /分に回答する$/)
  await page.getByRole('radio', { name: usefulness, exact: true }).check()
  await type(page, /支援を受けて行ったこと/, '準備会を三回開いた')
  await press(page, '確認画面へ進む')
  await press(page, 'この内容で回答する')
  await told(page, 'ご回答ありがとうございました')
}
