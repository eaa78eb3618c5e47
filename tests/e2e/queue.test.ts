import { expect, test } from '@playwright/test'
import { follow, heading, press, toPutRight, unfold } from './on-page'
import { signInAs } from './sign-in-as'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`The desk's lists, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('an officer narrows the queue down to a town by its reading and passes the address on', async ({ page }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk')
      await heading(page, '相談一覧')
      await follow(page, /^完了を含むすべて/)
      await unfold(page, '絞り込みと並べ替え')
      await page.getByRole('textbox', { name: '市町村' }).fill('マシキ')
      await page.getByRole('textbox', { name: '受付日（いつから）' }).fill('R8.4.1')
      await page.getByRole('combobox', { name: '並べ替え' }).selectOption({ label: '受付の古い順' })
      await press(page, '絞り込む')

      await expect(page).toHaveURL(/tab=all.*municipality=.*sort=oldest/)
      const rows = page.getByRole('table').getByRole('row')
      await expect(rows.nth(1)).toContainText('R8-KYU-00001')
      await expect(rows.nth(1)).toContainText('益城町')
      await expect(rows.filter({ hasText: '鹿児島県' })).toHaveCount(0)

      const address = page.url()
      await signInAs(page, 'officer2@demo.test')
      await page.goto(address)
      await expect(rows.nth(1)).toContainText('R8-KYU-00001')

      await signInAs(page, 'kantoshinetsu@demo.test')
      await page.goto(address)
      await expect(page.getByText(/「マシキ」に当てはまる市町村がありません/)).toBeVisible()
      await expect(page.getByText('R8-KYU-00001')).toHaveCount(0)
    })

    test('a condition that cannot be read is said so, and nothing typed is lost', async ({ page }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk?from=きのう&municipality=どこにもない町')
      await expect(page).toHaveTitle(/^エラー：/)
      await expect(toPutRight(page)).toContainText('「きのう」は日付として読めない')
      await expect(
        page.getByRole('textbox', { name: /いつから|いつまで/ }).and(page.locator('[aria-invalid]')),
      ).toHaveValue('きのう')
      await expect(page.getByText(/「どこにもない町」に当てはまる市町村がありません/)).toBeVisible()
      await expect(page.getByRole('textbox', { name: /いつから/ })).toHaveValue('きのう')
      await follow(page, '条件をすべて外す')
      await expect(page.getByRole('table')).toBeVisible()
    })

    test('today says what waits for the officer, and leads there', async ({ page }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk/today')
      await heading(page, '今日の予定')
      await follow(page, '厚生局全体')
      await expect(page.getByRole('heading', { level: 2, name: /次の対応が決まっていない相談/ })).toBeVisible()
      await expect(page.getByRole('heading', { level: 2, name: /フォローアップのご回答待ち/ })).toBeVisible()
      await follow(page, /^R8-KYU-/)
      await expect(page).toHaveURL(/\/desk\/consultations\/R8-KYU-/)
    })

    test('a search finds two characters and marks them, a number opens its consultation, a town leads to its list', async ({
      page,
    }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk/search')
      await expect(page.getByText('探したいことばを入力してください。')).toBeVisible()
      await page.getByRole('searchbox', { name: 'ことば' }).fill('移動')
      await press(page, '検索する')
      await expect(page.getByRole('heading', { name: /件の相談が見つかりました/ })).toBeVisible()
      await expect(page.locator('mark').first()).toHaveText('移動')

      await page.getByRole('searchbox', { name: 'ことば' }).fill('益城町')
      await press(page, '検索する')
      await follow(page, /^益城町の相談を一覧で見る（\d+件）$/)
      await expect(page.getByRole('table')).toContainText('R8-KYU-00001')

      await page.goto('/desk/search?q=ｒ８－ｋｙｕ－１')
      await expect(page).toHaveURL(/\/desk\/consultations\/R8-KYU-00001$/)
    })

    test('a call of March is recorded on behalf of a town, keeps what was typed until it is right, and belongs to the old year', async ({
      page,
    }) => {
      const title = `お電話の相談 ${javaScriptEnabled ? '画面' : '文字'}`
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk/intake')
      await page.getByRole('searchbox', { name: '市町村' }).fill('434434')
      await press(page, '探す')
      await follow(page, '益城町')
      await page.getByRole('radio', { name: '電話' }).check()
      await page.getByRole('textbox', { name: /相談のあった日時/ }).fill('きのう')
      await page.getByRole('textbox', { name: /件名/ }).fill(title)
      await page.getByRole('textbox', { name: /相談の内容/ }).fill('通いの場の担い手について')
      await press(page, '記録して受け付ける')

      await expect(toPutRight(page)).toContainText('相談された方を入力してください')
      await expect(page.getByRole('textbox', { name: /件名/ })).toHaveValue(title)
      await expect(page.getByRole('radio', { name: '電話' })).toBeChecked()
      await page.getByRole('textbox', { name: /相談された方(?!の)/ }).fill('益城 太郎')
      await page.getByRole('textbox', { name: /相談のあった日時/ }).fill('令和８年３月３１日 午後３時半')
      await press(page, '記録して受け付ける')

      await expect(page).toHaveURL(/\/desk\/consultations\/R7-KYU-\d{5}$/)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
      await signInAs(page, 'mashiki@demo.test')
      await page.goto('/my/consultations')
      await expect(page.getByRole('link', { name: title })).toBeVisible()
    })
  })
}
