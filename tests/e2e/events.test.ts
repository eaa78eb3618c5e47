import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { asActor } from '@/lib/db/as-actor'
import { jstDate } from '@/lib/japanese/dates'
import { tokenOf } from '@/lib/links/token'
import { follow, heading, press, told, toPutRight, type } from './on-page'
import { sessionOf, signInAs } from './sign-in-as'

const today = () => jstDate(new Date())

/** The link in the mail to somebody who has applied without an account. */
async function linkOf(mailbox: string): Promise<string> {
  const { actor } = await sessionOf('officer@demo.test')
  const where = { purpose: 'event_application', recipientMailbox: mailbox }
  const { id } = await asActor(actor, (tx) => tx.oneTimeLink.findFirstOrThrow({ where, select: { id: true } }))
  return `/l/${tokenOf(id)}`
}

async function planEntry(desk: Page, name: string) {
  await desk.goto('/supports/year-plans')
  await type(desk, '名前', name)
  await press(desk, '作る')
  await told(desk, '作りました')
  await type(desk, '行の名前', '地域共生セミナー')
  await press(desk, '加える')
  await heading(desk, '行と予定')
  await type(desk, '予定', '第1回（熊本：居住支援）')
  await desk.getByRole('radio', { name: '日', exact: true }).check()
  await desk.getByRole('textbox', { name: '日', exact: true }).fill(today())
  await press(desk, '予定を加える')
  await told(desk, '予定を加えました')
}

test.describe('A seminar from the year’s plan to the attendance list, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an officer plans and announces it, a guest applies without an account, is ticked on the list, and answers how it was', async ({
    browser,
    page: desk,
  }) => {
    const mark = randomUUID().slice(0, 8)
    await signInAs(desk, 'officer@demo.test')
    await planEntry(desk, `研修の予定 ${mark}`)
    await follow(desk, /第1回（熊本：居住支援）/)
    await follow(desk, 'この予定から催しを作る')
    await type(desk, '名称', `住まいを支える ${mark}`)
    await desk.getByRole('combobox', { name: '種類' }).selectOption({ label: 'セミナー' })
    await type(desk, '場所', '県庁')
    await desk.getByRole('textbox', { name: '定員' }).fill('0')
    await type(desk, '申込期限', today())
    await press(desk, '案として保存')
    await expect(toPutRight(desk)).toContainText('定員は1以上の数で入力してください')
    await desk.getByRole('textbox', { name: '定員' }).fill('1')
    await press(desk, '案として保存')
    await told(desk, '保存しました')
    await follow(desk, '案内する')
    await type(desk, '個別の市町村・県', '434434')
    await press(desk, '件数を確かめる')
    await expect(desk.getByText('1か所に案内します')).toBeVisible()
    await press(desk, '1か所に案内する')
    await told(desk, '案内しました')

    const guest = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await guest.goto('/events')
    await follow(guest, `住まいを支える ${mark}`)
    await follow(guest, '申込みへ進む')
    const mailbox = `guest-${mark}@guest.test`
    await type(guest, '所属', '社会福祉協議会')
    await type(guest, '氏名', '参加 花子')
    await type(guest, 'メールアドレス', mailbox)
    await guest.getByRole('checkbox', { name: '上の扱いに同意します' }).check()
    await press(guest, '確認メールを送る')
    await heading(guest, '確認メールをお送りしました')
    const link = await linkOf(mailbox)
    await guest.goto(link)
    await press(guest, '申し込む')
    await told(guest, 'お申込みを受け付けました')

    await follow(desk, '申込者・出席の名簿')
    await expect(desk.getByRole('row', { name: /参加 花子/ })).toContainText('社会福祉協議会')
    await desk.getByRole('checkbox', { name: '参加 花子さんの出席' }).check()
    await press(desk, '出席を保存')
    await told(desk, '出席を保存しました')
    await expect(desk.getByRole('checkbox', { name: '参加 花子さんの出席' })).toBeChecked()
    await desk.getByRole('link', { name: `住まいを支える ${mark}` }).click()
    await heading(desk, `住まいを支える ${mark}`)
    await press(desk, '実施済にする')
    await told(desk, '実施済にしました')

    await guest.goto(link)
    await guest
      .getByRole('group', { name: /内容に満足できましたか/ })
      .getByRole('radio', { name: 'とても満足' })
      .check()
    await guest
      .getByRole('group', { name: /仕事に活かせそうですか/ })
      .getByRole('radio', { name: 'そう思う', exact: true })
      .check()
    await press(guest, '回答を送る')
    await told(guest, 'ご回答ありがとうございました')
    await desk.reload()
    await expect(desk.getByText('1件の回答')).toBeVisible()
  })
})
