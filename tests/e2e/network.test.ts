import { type Browser, expect, type Page, test } from '@playwright/test'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import { createConsultation } from '@/tests/factories/consultations'
import type { TestMenu } from '@/tests/factories/menus'
import { ownerRow } from '@/tests/factories/owner'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { follow, heading, press, told, type, unfold } from './on-page'
import { sessionOf, signInAs } from './sign-in-as'

/** A window of somebody else, which keeps every answer it is sent. */
async function windowOf(browser: Browser, signInName?: string): Promise<{ page: Page; bodies: string[] }> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const bodies: string[] = []
  page.on('response', async (response) => {
    if (response.status() === 200) bodies.push(await response.text().catch(() => ''))
  })
  if (signInName) await signInAs(page, signInName)
  return { page, bodies }
}

/** Ticks a theme below the heading that holds it. */
async function chooseShopping(page: Page) {
  await unfold(page, '暮らし・他省庁との連携')
  await page.getByRole('checkbox', { name: '買い物支援' }).check()
}

test.describe('The public–private network, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a stranger applies, proves the mailbox, is accepted, signs up, and offers something', async ({ browser }) => {
    const { page } = await windowOf(browser)
    await page.goto('/join')
    await follow(page, '入会を申し込む')
    await press(page, '申し込む')
    await expect(page.getByRole('alert', { name: /入力内容をご確認ください/ })).toContainText(
      '団体の名称を入力してください',
    )
    await type(page, '団体の名称', '菊池川見守り合同会社')
    await page.getByRole('radio', { name: '企業' }).check()
    await page.getByRole('combobox', { name: '主に活動する都道府県' }).selectOption({ label: '熊本県' })
    await type(page, 'できること・提供できること', '配達の途中で見守りができる')
    await type(page, '連絡先の方のお名前', '菊池 守')
    await type(page, '連絡先のメールアドレス', 'kikuchi@member.test')
    await page.getByRole('checkbox', { name: '上の取扱いに同意する' }).check()
    await press(page, '申し込む')
    await heading(page, 'メールをご確認ください')
    const { actor: officer } = await sessionOf('officer@demo.test')
    const linkTo = async (purpose: string) =>
      `/l/${tokenOf(
        (
          await asActor(officer, (tx) =>
            tx.oneTimeLink.findFirstOrThrow({
              where: { purpose, recipientMailbox: 'kikuchi@member.test' },
              orderBy: { issuedAt: 'desc' },
              select: { id: true },
            }),
          )
        ).id,
      )}`
    await page.goto(await linkTo('network_mailbox'))
    await press(page, 'このメールアドレスで申し込む')
    await heading(page, 'お申込みを受け付けました')

    const { page: desk } = await windowOf(browser, 'officer@demo.test')
    await desk.goto('/supports/network/applications')
    await follow(desk, /^菊池川見守り合同会社/)
    await desk.getByRole('radio', { name: '入会を認める' }).check()
    await press(desk, '判断を記録する')
    await told(desk, '入会を認め、案内をお送りしました')

    await page.goto(await linkTo('invitation'))
    await type(page, '利用者名', 'kikuchi-mamoru')
    for (const box of await page.locator('input[type=password]').all()) await box.fill('Kuchinoerabu-9142-hashi')
    await press(page.getByRole('main'))
    await signInAs(page, 'kikuchi-mamoru')
    await page.goto('/network/profile')
    await type(page, 'これまでの実績', '3町での実績')
    await press(page, '保存する')
    await told(page, '紹介を保存しました')
    await page.goto('/network/posts/new?kind=offer')
    await type(page, '件名', '配達の途中で見守ります')
    await type(page, '内容', '週2回の配達のときに声をかけます。')
    await chooseShopping(page)
    await press(page, '掲載する')
    await told(page, '掲載しました')
  })

  test('a town needs help without its name; a member answers and learns who it is when both have agreed', async ({
    browser,
  }) => {
    const [{ actor: staff }, { actor: officer }] = [
      await sessionOf('izumi@demo.test'),
      await sessionOf('officer@demo.test'),
    ]
    const consultation = await createConsultation({ staff, title: '買い物の足の確保' })
    const menu = await ownerRow<TestMenu>(
      `SELECT id, key, name, kind FROM menus WHERE key = 'public_private_network' AND bureau_id IS NULL`,
    )
    const support = await createSupportUnderWay({ officer, staff, consultation, menu })
    const { page: desk } = await windowOf(browser, 'officer@demo.test')
    await desk.goto(`/desk/consultations/${consultation.number}/supports/${support.id}`)
    await follow(desk, '官民ネットに呼びかける')
    await type(desk, '件名', '島の買い物を支える担い手を探しています')
    await type(desk, '内容', '出水市で困っています')
    await chooseShopping(desk)
    await press(desk, '市町村にご確認をお願いする')
    await expect(desk.getByRole('alert', { name: /入力内容をご確認ください/ })).toContainText('わかる名称')
    await type(desk, '内容', '島しょ部で、移動販売か送迎を試したいと考えています。')
    await desk.getByRole('combobox', { name: '団体の規模' }).selectOption('under_50k')
    await press(desk, '市町村にご確認をお願いする')
    await expect(desk.getByText('ご注意：市町村が1つに絞られるおそれがあります')).toBeVisible()
    await desk.getByRole('checkbox', { name: '承知のうえで進める' }).check()
    await press(desk, '市町村にご確認をお願いする')
    await expect(desk.getByRole('link', { name: '島の買い物を支える担い手を探しています' })).toBeVisible()

    const { page: town } = await windowOf(browser, 'izumi@demo.test')
    await town.goto(`/my/consultations/${consultation.number}`)
    await expect(town.getByText('掲載文のご確認をお願いします')).toBeVisible()
    await follow(town, '島の買い物を支える担い手を探しています')
    await town.getByRole('radio', { name: 'この文章で掲載することに同意する' }).check()
    await press(town, '返事を送る')
    await told(town, '掲載に同意しました')
    const address = new URL(town.url()).pathname

    const { page: member, bodies } = await windowOf(browser, 'member@demo.test')
    await member.goto('/network/board')
    await follow(member, '島の買い物を支える担い手を探しています')
    await type(member, 'お力になれること', '乗合の送迎を試せます')
    await press(member, 'お力になれますと伝える')
    await told(member, '申し出を送りました')
    await town.goto(address)
    await town.getByRole('radio', { name: /有明移動サービス.*申し出あり/ }).check()
    await press(town, '引き合わせを申し込む')
    await heading(town, '引き合わせ')
    const introduction = new URL(town.url()).pathname
    for (const path of ['/network', '/network/board?q=島', '/network/members', introduction, address, '/notices'])
      await member.goto(path)
    expect(bodies.length).toBeGreaterThan(6)
    const secrets = ['出水市', consultation.number, 'いきいき長寿課', staff.organisationId, consultation.id]
    for (const body of bodies) for (const secret of secrets) expect(body).not.toContain(secret)
    expect((await member.goto(`/supports/network${address.replace('/network', '')}`))?.status()).toBe(404)

    await member.goto(introduction)
    await member.getByRole('radio', { name: '合意する' }).check()
    await press(member, '返事を送る')
    await told(member, 'お返事を送りました')
    await expect(member.getByRole('main')).toContainText('出水市')
    await type(member, '内容', 'お話を聞かせてください。')
    await press(member, '送る')
    await town.goto(introduction)
    await expect(town.getByText('お話を聞かせてください。')).toBeVisible()
    await type(town, '内容', '来月から試行します。')
    await town.getByRole('combobox', { name: 'どうなったか' }).selectOption({ label: '連携することになった' })
    await type(town, 'その日付', '2026-11-02')
    await press(town, '送る')
    await told(town, '送りました')
    await desk.goto(`/supports/network${introduction.replace('/network', '')}`)
    await expect(desk.getByText(/その後：連携することになった/)).toBeVisible()
    await desk.goto(`/desk/consultations/${consultation.number}`)
    await expect(desk.getByText(/引き合わせに双方が合意しました/).first()).toBeVisible()
  })
})
