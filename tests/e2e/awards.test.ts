import { expect, type Page, test } from '@playwright/test'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { follow, heading, press, told, toPutRight, type, unfold } from './on-page'
import { signInAs } from './sign-in-as'

const [TITLE, PRACTICE] = ['局長表彰（試験）', '停留所のベンチを住民が見守る取組（試験）']
const AWARD = new RegExp(TITLE)

test.use({ javaScriptEnabled: false })

test('An award goes from the call over nomination, points and the decision with minutes to its publication', async ({
  page: desk,
  browser,
}) => {
  const open = async (who: string) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })).newPage()
    if (who !== '') await signInAs(page, who)
    return page
  }
  const today = jstDate(new Date())
  await signInAs(desk, 'manager@demo.test')
  await desk.goto('/desk/awards/new')
  await fill(desk, {
    名称: TITLE,
    選考する作業部会: '地域共生・包括ケアWG',
    推薦の締切日: today,
    選考日: addDays(today, 7),
  })
  await press(desk, '保存する')
  await told(desk, 'まだ誰にも知らせていません')
  for (const prefecture of await desk.getByRole('checkbox', { name: /県$/ }).all()) await prefecture.uncheck()
  await press(desk, '募集を始める')
  await told(desk, '募集を始めました')
  const address = new URL(desk.url()).pathname

  const town = await open('mashiki@demo.test')
  await town.goto('/my/practices')
  await follow(town, AWARD)
  await fill(town, { 取組の題名: PRACTICE, 取組の内容: 'ベンチを置き、住民が交代で見守ります。' })
  await press(town, '推薦を送る')
  await expect(toPutRight(town)).toContainText('推薦の理由')
  await type(town, /^推薦の理由/, '少ない費用で、ほかの町でもできます。')
  await town.getByRole('checkbox', { name: /公表することに同意します/ }).check()
  await press(town, '推薦を送る')
  await told(town, '推薦を受け付けました')

  await desk.goto(address)
  await unfold(desk, '選考委員を指名する')
  for (const name of ['構成 学', '構成 灯']) await desk.getByRole('checkbox', { name }).check()
  await press(desk, '選考委員を指名する')
  await told(desk, '選考委員を指名しました')
  await press(desk, '推薦を締め切り、採点をお願いする')
  await told(desk, '推薦を締め切り')

  const judge = await open('council@demo.test')
  await judge.goto('/council')
  await follow(judge, AWARD)
  await follow(judge, PRACTICE)
  for (const group of await judge.getByRole('group', { name: /重み/ }).all())
    await group.getByRole('radio', { name: '4点' }).check()
  await press(judge, '採点を保存する')
  await told(judge, '採点を保存しました')
  await desk.reload()
  await expect(desk.getByText(/あと1件あります/)).toBeVisible()
  await expect(desk.getByRole('link', { name: '結果を決定する' })).toHaveCount(0)
  const tied = await open('council2@demo.test')
  await tied.goto('/council')
  await follow(tied, AWARD)
  await follow(tied, PRACTICE)
  await type(tied, /^どのような関係か/, '取組の助言者です。')
  await press(tied, '利害関係を申告する')
  await told(tied, '利害関係を申告しました')

  await desk.goto(address)
  await follow(desk, '結果を決定する')
  await expect(desk.getByText(/平均点：4\.00　採点：1人　利害関係：1人/)).toBeVisible()
  await desk.getByRole('radio', { name: '表彰' }).check()
  await type(desk, new RegExp(`${PRACTICE}.*の理由`), '続けやすい工夫がある。')
  await desk.getByRole('combobox', { name: /会議録/ }).selectOption({ index: 1 })
  await press(desk, 'この内容で決定する')
  await told(desk, '決定しました')
  const everybody = await open('')
  const shownAt = address.replace('/desk', '')
  expect((await everybody.goto(shownAt))?.status()).toBe(404)
  await press(desk, '公表する')
  await told(desk, '公表しました')
  await everybody.goto('/awards')
  await expect(everybody.getByText(PRACTICE)).toBeVisible()
  await everybody.goto(shownAt)
  await heading(everybody, AWARD)
  await expect(everybody.getByText('続けやすい工夫がある。')).toBeVisible()
  await town.reload()
  await expect(town.getByText('続けやすい工夫がある。')).toBeVisible()
  await follow(desk, '表彰状を印刷する')
  await expect(desk.getByText(new RegExp(`益城町　殿[\\s\\S]*「${PRACTICE}」`))).toBeVisible()
})

async function fill(page: Page, texts: Record<string, string>) {
  for (const [name, text] of Object.entries(texts)) await type(page, new RegExp(`^${name}`), text)
}
