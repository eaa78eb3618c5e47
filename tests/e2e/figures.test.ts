import { expect, test } from '@playwright/test'
import { follow, heading, press, save, stated, told, toPutRight, type } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

test.describe('Background figures, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a town enters its figures from what it is writing, once, and the desk reads them beside the consultation', async ({
    page,
  }) => {
    const year = 'R8.3.31'
    const population = '52001'
    await signInAs(page, 'izumi@demo.test')
    await page.goto('/my/consultations/new')
    await press(page, '相談を書き始める')
    await type(page, /件名/, '基礎データを添える相談')
    await press(page, '次へ')
    await follow(page, '基礎データを確認・更新する')
    await heading(page, '地域の基礎データ')
    await press(page, 'このとおりで変わりありません')
    await told(page, '確認したことを記録しました')
    await expect(page.getByRole('link', { name: '書いている相談に戻る' })).toBeVisible()

    await follow(page, '数値を入力・更新する')
    await type(page, '総人口', '五万')
    await press(page, '基礎データを保存する')
    await expect(toPutRight(page)).toContainText('時点を入力してください')
    await expect(toPutRight(page)).toContainText('総人口は数字で入力してください')
    await type(page, /^時点/, year)
    await type(page, /^出典/, '住民基本台帳')
    await type(page, '総人口', population)
    await press(page, '基礎データを保存する')
    await told(page, '基礎データを保存しました')

    const number = await sendFrom('izumi@demo.test', '基礎データを添える相談')
    await signInAs(page, 'officer@demo.test')
    await page.goto(`/desk/consultations/${number}`)
    await expect(stated(page, '総人口')).toContainText(`${Number(population).toLocaleString('ja-JP')}人`)
    await follow(page, '基礎データ・受援体制・圏域を開く')
    await heading(page, '出水市の基礎データ')
    await expect(page.getByRole('link', { name: '基礎データを添える相談' }).first()).toBeVisible()
  })
})

test('readiness is compared between two days, and municipalities are listed by how far they are over the ceiling', async ({
  page,
}) => {
  await signInAs(page, 'officer@demo.test')
  await page.goto('/desk/municipalities/434434/capacity')
  await page.getByRole('combobox', { name: '比べるほう' }).selectOption({ index: 2 })
  await press(page, '比べる')
  await expect(page.getByRole('row', { name: /人員体制/ })).toContainText('変化あり')

  await page.goto('/desk/cost-consultations?year=2024')
  await expect(page.getByRole('row').nth(1)).toContainText('出水市')
  expect((await save(page, 'CSVで書き出す')).suggestedFilename()).toBe('個別協議_令和6年度.csv')
})
