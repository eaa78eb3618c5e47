import { expect, type Page, test } from '@playwright/test'
import { follow, heading, press, told, toPutRight, type, unfold } from './on-page'
import { sendFrom } from './send-from'
import { signInAs } from './sign-in-as'

const rowOf = (page: Page, text: string) => page.getByRole('table').getByRole('row').filter({ hasText: text })

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? '画面' : '文字'
  test.describe(`The queue of every day, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('an officer narrows by several values, keeps the view, and finds it again', async ({ page }) => {
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk?tab=all')
      await unfold(page, '絞り込みと並べ替え')
      await unfold(page, '状況（すべて）')
      await page.getByRole('checkbox', { name: '受付', exact: true }).check()
      await page.getByRole('checkbox', { name: '協議中', exact: true }).check()
      await press(page, '絞り込む')
      await expect(page.getByRole('list').filter({ hasText: '状況：受付、協議中' })).toBeVisible()
      await expect(page).toHaveURL(/state=received&state=in_consultation/)

      await follow(page, 'この一覧に名前を付けて保存')
      await press(page, '保存する')
      await expect(toPutRight(page)).toContainText('一覧の名前を入力してください')
      await type(page, /一覧の名前/, `進行中 ${how}`)
      await press(page, '保存する')
      await expect(page.getByRole('link', { name: `進行中 ${how}`, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      )
      await follow(page, '「状況：受付、協議中」の条件を外す')
      await follow(page, `進行中 ${how}`)
      await expect(page).toHaveURL(/state=received&state=in_consultation/)
      await follow(page, '保存した一覧の整理')
      await follow(page, `「進行中 ${how}」を変更・削除`)
      await press(page, 'この一覧を消す')
      await told(page, '一覧を消しました')
    })

    test('an officer marks two as urgent at once, reads what came of each, and takes it back', async ({ page }) => {
      const numbers = [
        await sendFrom('izumi@demo.test', `まとめて一 ${how}`),
        await sendFrom('izumi@demo.test', `まとめて二 ${how}`),
      ]
      await signInAs(page, 'officer@demo.test')
      await page.goto('/desk?tab=open&sort=newest')
      await press(page, '優先度を変える')
      await expect(page.getByText('対象の相談がありません。')).toBeVisible()
      await page.goBack()
      for (const number of numbers) await page.getByRole('checkbox', { name: `${number}を選ぶ` }).check()
      await press(page, '優先度を変える')
      await expect(page.getByText('選んだ2件が対象です。')).toBeVisible()
      await press(page, '2件の優先度を変える')
      await expect(toPutRight(page)).toContainText('優先度を選んでください')
      await page.getByRole('radio', { name: '至急' }).check()
      await press(page, '2件の優先度を変える')
      await expect(page.getByText('2件のうち2件を処理しました。')).toBeVisible()
      await expect(rowOf(page, numbers[0]!)).toContainText('処理しました')
      await page.goto('/desk')
      await follow(page, 'まとめて処理の履歴')
      await expect(rowOf(page, '優先度：至急').first()).toContainText('処理2件')
      await follow(page, /「優先度を変える」の結果を見て元に戻す$/)
      await press(page, '処理した2件を元に戻す')
      await expect(page.getByText('2件を元に戻しました。')).toBeVisible()
      await expect(rowOf(page, numbers[1]!)).toContainText('元に戻しました')
    })
  })
}

/** Keys that belong to the Japanese input, as browsers send them while it converts: marked as composing, or as 'Process'. */
async function whileConverting(page: Page, keys: readonly string[]) {
  await page.evaluate((pressed) => {
    const at = document.activeElement ?? document.body
    const send = (init: KeyboardEventInit) => at.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
    at.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    for (const key of pressed) {
      send({ key, isComposing: true })
      send({ key, keyCode: 229 })
      send({ key: 'Process' })
    }
    at.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))
  }, keys)
}

test('keys move, select, act and explain; switched off they stay off', async ({ page }) => {
  const number = await sendFrom('izumi@demo.test', 'キー操作の相談')
  await signInAs(page, 'officer2@demo.test')
  await page.goto('/desk?tab=open&sort=newest')
  await expect(page.getByRole('table')).toContainText(number)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const [first] = await page.locator('tr[data-row]').all()
  await expect(first!.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('x')
  await expect(first!.getByRole('checkbox')).toBeChecked()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'キー操作の一覧' })).toBeVisible()
  await page.keyboard.press('Escape')
  await whileConverting(page, ['x', 'p', '?'])
  await expect(first!.getByRole('checkbox')).toBeChecked()
  await expect(page.getByRole('dialog')).toBeHidden()
  await unfold(page, '絞り込みと並べ替え')
  const field = page.getByRole('textbox', { name: /^市町村/ })
  await field.pressSequentially('kjx?p')
  await expect(field).toHaveValue('kjx?p')
  await expect(page.getByRole('dialog')).toBeHidden()
  await field.fill('')
  await first!.getByRole('link').first().focus()
  await page.keyboard.press('p')
  await expect(page.getByText('選んだ1件が対象です。')).toBeVisible()

  await page.goto('/desk/shortcuts')
  await page.getByRole('checkbox', { name: '相談一覧でキー操作を使う' }).uncheck()
  await press(page, '設定を保存する')
  await told(page, 'キー操作の設定を保存しました')
  await page.goto('/desk')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the file holds as many lines as were promised', async ({ page }) => {
  await signInAs(page, 'officer@demo.test')
  const quiet = 'tab=all&prefecture=400009&prefecture=410004'
  await page.goto(`/desk/export?${quiet}`)
  const promised = Number(/(\d+)件すべて/.exec(await page.getByRole('main').innerText())?.[1])
  expect(promised).toBeGreaterThan(0)
  const csv = await page.request.get(`/desk/export.csv?${quiet}`)
  const lines = (await csv.text()).trim().split('\r\n')
  expect(lines).toHaveLength(promised + 1)
  expect(lines[0]).toContain(`連番（全${promised}件）`)
  expect(decodeURIComponent(csv.headers()['content-disposition'] ?? '')).toContain(`${promised}件.csv`)
  const xlsx = await page.request.get(`/desk/export.xlsx?${quiet}`)
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe('PK')
})

test('colleagues work on one consultation: named in a note, present, merged and unmerged, linked and split', async ({
  page,
  browser,
}) => {
  const [number, other] = [
    await sendFrom('izumi@demo.test', '二つの用件'),
    await sendFrom('izumi@demo.test', '同じ用件'),
  ]
  await signInAs(page, 'officer@demo.test')
  await page.goto(`/desk/consultations/${number}`)
  await type(page, /内部メモの内容/, '@髙﨑太一 さん、ご意見をください。')
  await press(page, '内部メモとして残す')
  await told(page, '内部メモを残しました')
  const elsewhere = await (await browser.newContext()).newPage()
  await signInAs(elsewhere, 'officer2@demo.test')
  await elsewhere.goto('/desk/today')
  await expect(elsewhere.locator('#mentions')).toContainText(number)
  await elsewhere.goto(`/desk/consultations/${number}`)
  await expect(elsewhere.getByText('今、窓口 花子さんも開いています。')).toBeVisible()
  await press(elsewhere, '見守る')
  await told(elsewhere, '見守りに登録しました')

  await page.goto(`/desk/consultations/${number}/completion/new`)
  await type(page, /まとめる先の受付番号/, number)
  await press(page, 'まとめて完了する')
  await expect(toPutRight(page)).toContainText('この相談自身の番号です')
  await type(page, /まとめる先の受付番号/, other)
  await press(page, 'まとめて完了する')
  await unfold(page, 'まとめたことを取り消す')
  await press(page, 'まとめたことを取り消す')
  await told(page, 'まとめたことを取り消し')

  await follow(page, '関連の登録・相談を分ける')
  await type(page, /関連する相談の受付番号/, other.toLowerCase())
  await press(page, '関連する相談を登録する')
  await told(page, '関連する相談を登録しました')
  await follow(page, '相談を2つに分ける')
  await type(page, /新しい相談の件名/, '分けた用件')
  await page
    .getByRole('group', { name: /移す文章/ })
    .getByRole('checkbox')
    .first()
    .check()
  await press(page, '相談を分ける')
  await heading(page, '分けた用件')
  await expect(page.getByRole('link', { name: number, exact: true }).first()).toBeVisible()
  await elsewhere.context().close()
})
