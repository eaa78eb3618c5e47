import { expect, test } from '@playwright/test'
import { follow, heading, press, stated, told, toPutRight, type } from './on-page'
import { signInAs } from './sign-in-as'

for (const javaScriptEnabled of [true, false])
  test.describe(`A grant inquiry, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('is asked by a town, passed to headquarters, answered officially and found again as a precedent', async ({
      page,
    }) => {
      const subject = `送迎の費用について${javaScriptEnabled ? '一' : '二'}`
      await signInAs(page, 'mashiki@demo.test')
      await page.goto('/my/consultations/new')
      await press(page, '疑義照会を書き始める')
      await press(page, '確認へ進む')
      await expect(toPutRight(page)).toContainText('交付金・基金等を選んでください')
      await page.getByRole('combobox', { name: /交付金・基金等/ }).selectOption('community_support_grant')
      await page.getByRole('combobox', { name: /対象の年度/ }).selectOption({ label: '令和8年度' })
      await type(page, /件名/, subject)
      await type(page, /照会の内容/, '通いの場への送迎の費用は対象になりますか。')
      await press(page, '似ている事例を探す')
      await expect(page.getByText('複数の事業を兼務する職員の人件費は').first()).toBeVisible()
      await press(page, '確認へ進む')
      await press(page, '相談を送信する')
      await follow(page, 'この相談を開く')
      const number = new URL(page.url()).pathname.split('/').at(-1) ?? ''

      await signInAs(page, 'officer@demo.test')
      await page.goto(`/desk?tab=all&kind=grant_inquiry&municipality=434434`)
      await expect(page.getByRole('row', { name: new RegExp(number) })).toContainText('疑義照会')
      await page.goto(`/desk/consultations/${number}`)
      await follow(page, '本省への照会')
      await page.getByRole('textbox', { name: /ご回答のお願い日/ }).fill('令和9年3月31日')
      await press(page, '本省に照会する')
      await told(page, '本省に照会しました')

      await signInAs(page, 'headquarters@demo.test')
      await page.goto('/headquarters')
      await follow(page, subject)
      await expect(stated(page, 'ご回答のお願い日')).toContainText('令和9年3月31日')
      await type(page, /^回答/, '対象となる。')
      await press(page, '回答する')
      await told(page, '回答しました')

      await signInAs(page, 'mashiki@demo.test')
      await page.goto(`/my/consultations/${number}`)
      await expect(page.getByRole('note').filter({ hasText: '本省から回答がありました' })).toBeVisible()

      await signInAs(page, 'officer@demo.test')
      await page.goto(`/desk/consultations/${number}`)
      await follow(page, '正式に回答する')
      await expect(page.getByText('対象となる。')).toBeVisible()
      await type(page, /正式回答/, '送迎の費用は対象となります。')
      await press(page, '正式に回答する')
      await told(page, '正式に回答しました')
      await follow(page, '照会事例として公開する')
      await type(page, /照会（公開用）/, `益城町から：${subject}`)
      await press(page, '照会事例として公開する')
      await expect(toPutRight(page)).toContainText('照会元がわかる名称')
      await type(page, /照会（公開用）/, subject)
      await press(page, '照会事例として公開する')
      await told(page, '照会事例として公開しました')

      await signInAs(page, 'mashiki@demo.test')
      await page.goto(`/my/consultations/${number}`)
      await expect(page.getByRole('heading', { name: '正式回答' })).toBeVisible()
      await expect(stated(page, 'いまの状況')).toHaveText('待ちなし')
      await expect(page.getByText('正式回答をお送りしました。')).toBeVisible()
      await signInAs(page, 'kumamoto-pref@demo.test')
      await page.goto('/precedents')
      await page.getByRole('searchbox', { name: 'ことば' }).fill(subject)
      await press(page, '探す')
      await heading(page, '照会事例')
      await expect(page.getByText(subject)).toHaveCount(1)
    })
  })
