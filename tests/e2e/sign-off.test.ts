import { expect, test } from '@playwright/test'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import { createDraft } from '@/tests/factories/consultations'
import { follow, heading, press, stated, toPutRight, type } from './on-page'
import { sessionOf, signInAs } from './sign-in-as'

/** A draft of one of the portal's people that could be sent. */
async function draftOf(signInName: string, title: string) {
  const { actor } = await sessionOf(signInName)
  const { id } = await createDraft({ staff: actor, title })
  return { id, actor }
}

test.describe('Sign-off, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('on paper: what was sealed is what is sent, and a change after it is named', async ({ page }) => {
    const { id } = await draftOf('mashiki@demo.test', '紙の決裁を受ける相談')
    await signInAs(page, 'mashiki@demo.test')
    await page.goto(`/my/consultations/${id}/check`)
    await follow(page, '決裁へ進む')
    await press(page, '決裁用に印刷する')
    await heading(page, '決裁用の印刷')
    await expect(page.getByRole('list', { name: '押印欄' }).getByRole('listitem')).toHaveText(['担当', '係長', '課長'])
    const code = await stated(page, '照合番号').innerText()
    await page.goto(`/my/consultations/${id}/sign-off`)
    await type(page, '照合番号', '0000-0000-0000')
    await page.getByRole('textbox', { name: '決裁する方の職名・お名前' }).last().fill('福祉課長 山田 太郎')
    await press(page, '紙の決裁が終わったことを記録する')
    await expect(toPutRight(page)).toContainText('照合番号が、決裁用に作成した最新の版と合いません')
    await type(page, '照合番号', code.toLowerCase())
    await press(page, '紙の決裁が終わったことを記録する')
    await expect(page.getByRole('status').filter({ hasText: '紙の決裁を記録しました' })).toBeVisible()

    await page.goto(`/my/consultations/${id}/situation`)
    await type(page, /現状と課題/, '決裁の後で書き足した。')
    await press(page, '保存して確認へ')
    await press(page, '相談を送信する')
    await expect(toPutRight(page)).toContainText('決裁に出した後に内容が変わりました')
    await follow(page, '決裁の状況を見る')
    await expect(page.getByRole('insertion').filter({ hasText: '書き足' }).first()).toBeVisible()
  })

  test('by link: opening shows, the button with the password acts once, and the desk learns the day alone', async ({
    page,
    browser,
  }) => {
    const { id, actor } = await draftOf('izumi@demo.test', 'リンクで決裁を受ける相談')
    await signInAs(page, 'izumi@demo.test')
    await page.goto(`/my/consultations/${id}/sign-off`)
    await page.getByRole('textbox', { name: '決裁する方の職名・お名前' }).first().fill('福祉課長 山田 太郎')
    await type(page, '決裁する方のメールアドレス', 'kacho@example.lg.jp')
    await press(page, 'リンクを送って決裁をお願いする')
    await expect(page.getByRole('status').filter({ hasText: '決裁のお願いをメールで送りました' })).toBeVisible()
    const password = await page.locator('dt:text-is("合言葉") + dd strong').innerText()

    const link = await asActor(actor, (tx) => tx.oneTimeLink.findFirstOrThrow({ orderBy: { issuedAt: 'desc' } }))
    const superior = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    for (let scans = 0; scans < 3; scans++) await superior.goto(`/l/${tokenOf(link.id)}`)
    await heading(superior, '相談の決裁')
    await expect(superior.getByText('担い手が高齢化している')).toBeVisible()
    await superior.getByRole('radio', { name: '承認する' }).check()
    await type(superior, '合言葉', '0000-0000')
    await press(superior, '決裁の結果を送る')
    await expect(toPutRight(superior)).toContainText('合言葉が合いません')
    await type(superior, '合言葉', password)
    await press(superior, '決裁の結果を送る')
    await heading(superior, 'このリンクでの手続きは済んでいます')
    await superior.goto(`/l/${tokenOf(link.id)}/sign-off`)
    await heading(superior, 'このリンクでの手続きは済んでいます')

    await page.goto(`/my/consultations/${id}/check`)
    await expect(page.getByText('福祉課長 山田 太郎様の決裁を受けました')).toBeVisible()
    await press(page, '相談を送信する')
    const number = await stated(page, '受付番号').innerText()
    await page.goto(`/my/consultations/${number}`)
    await expect(page.getByText(/福祉課長 山田 太郎様が決裁しました（第1版、リンク）/)).toBeVisible()
    await signInAs(page, 'officer@demo.test')
    await page.goto(`/desk/consultations/${number}`)
    await expect(stated(page, '決裁')).toContainText('決裁済み')
    await expect(page.getByRole('main')).not.toContainText('山田 太郎')
  })
})
