import { expect, test } from '@playwright/test'
import { follow, heading, press, told } from './on-page'
import { signInAs } from './sign-in-as'

const TITLE = 'ケアマネジメント指針を、関係者と一緒につくる（見本）'

test.use({ javaScriptEnabled: false })

test('A town agrees to a practice, everybody reads it, and it is gone once the consent is taken back', async ({
  page,
  browser,
}) => {
  const outside = await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
  const town = await outside.newPage()
  await signInAs(town, 'mashiki@demo.test')
  await town.goto('/my')
  await follow(town, TITLE)
  await heading(town, new RegExp(`公開のご確認：${TITLE}`))
  await town.getByRole('radio', { name: /^同意する/ }).check()
  await press(town, '返事を送る')
  await told(town, 'お返事を受け付けました')

  await signInAs(page, 'officer@demo.test')
  await page.goto('/desk/practices?view=asked')
  await follow(page, TITLE)
  await press(page, '取組事例として公開する')
  await told(page, '公開しました')

  const everybody = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })).newPage()
  await everybody.goto('/practices?q=益城町 指針')
  await follow(everybody, TITLE)
  await expect(everybody.getByRole('cell', { name: '12人／月' })).toBeVisible()
  const address = everybody.url()

  await town.reload()
  await town.getByRole('textbox', { name: /^理由/ }).fill('内容を見直すため')
  await press(town, '同意を取り下げる')
  await told(town, '同意を取り下げました')
  await everybody.goto(address)
  await heading(everybody, 'この取組事例は、掲載を終えました')
  await everybody.goto('/practices?q=益城町 指針')
  await expect(everybody.getByRole('link', { name: TITLE })).toBeHidden()
  await outside.close()
})
