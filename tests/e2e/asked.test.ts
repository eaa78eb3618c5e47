import { expect, test } from '@playwright/test'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

const TITLE = '総合事業の費用が上限を超えそうで、指針づくりも進まない'

test.use({ javaScriptEnabled: false })

test('A town agrees that others read what it asked, one of them begins alike, and it is gone once it is taken back', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'mashiki@demo.test')
  await page.goto('/my')
  await follow(page, TITLE)
  await heading(page, 'ほかの自治体への紹介のお願い')
  await press(page, '返事をする')
  await expect(toPutRight(page)).toContainText('お返事を選んでください')
  await page.getByRole('radio', { name: 'この内容で公開してよい' }).check()
  await page.getByRole('radio', { name: '熊本県内の自治体' }).check()
  await press(page, '返事をする')
  await told(page, '公開されました')
  const number = new URL(page.url()).pathname.split('/')[3]

  const everybody = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })).newPage()
  await everybody.goto('/asked?theme=care_mgmt_guideline')
  const item = everybody.getByRole('listitem').filter({ hasText: TITLE })
  await expect(item).toContainText('熊本県内の自治体')
  await expect(item).not.toContainText('益城町')

  await signInAs(everybody, 'izumi@demo.test')
  await everybody.goto('/asked?theme=care_mgmt_guideline')
  await follow(item, /同じような相談をする/)
  await expect(everybody.getByText(`「${TITLE}」と同じような相談をします`)).toBeVisible()
  await press(everybody, '相談を書き始める')
  await expect(everybody.getByRole('checkbox', { name: /ケアマネジメント指針/ })).toBeChecked()

  await press(page, '同意を取り下げる')
  await told(page, '取り下げました')
  await everybody.goto('/asked')
  await heading(everybody, 'ほかの自治体からのご相談')
  await expect(everybody.getByText(TITLE)).toBeHidden()

  await signInAs(page, 'officer@demo.test')
  await page.goto(`/desk/consultations/${number}`)
  await follow(page, 'お願いとお返事を見る')
  await type(page, /お返事の期限/, '令和9年3月31日')
  await type(page, /お困りごと/, '益城町では費用が増えている。')
  await press(page, '公開してよいか、お願いする')
  await expect(toPutRight(page)).toContainText('どなたのご相談かわかる名称')
})
