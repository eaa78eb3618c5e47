import { expect, type Page, test } from '@playwright/test'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'
import { follow, heading, press, told, type } from './on-page'
import { signInAs } from './sign-in-as'

/** A bureau of its own with an officer who leaves, one who comes, a manager, and an open consultation in a town. */
async function aDesk(of: string) {
  const bureau = await createBureau()
  const town = await createMunicipality({ bureau, name: `引継${of}市` })
  const name = (who: string) => ({ signInName: `${who}-${of}@handover.test` })
  await managerOf(bureau, name('manager'))
  const leaver = await officerOf(bureau, { ...name('leaver'), name: '前任 一郎' })
  await officerOf(bureau, { ...name('successor'), name: '後任 花子' })
  await assignOfficer(town, leaver)
  const consultation = await createConsultation({ municipality: town, title: '移動支援の始め方' })
  const as = (page: Page, who: string) => signInAs(page, name(who).signInName)
  return { town, consultation, as }
}

async function chooseOfficer(page: Page, label: RegExp, officer: string) {
  const field = page.getByRole('combobox', { name: label })
  const option = field.getByRole('option', { name: officer }).first()
  await field.selectOption({ label: await option.innerText() })
}

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an officer who leaves prepares, the manager arranges, the successor asks back and confirms the last item', async ({
    page,
  }) => {
    const { town, consultation, as } = await aDesk('甲')
    await as(page, 'leaver')
    await page.goto('/assignments/handovers')
    await press(page, '自分の担当の引き継ぎを準備する')
    await told(page, '引き継ぎを始めました')
    await follow(page, `${town.name}の引継書`)
    await type(page, /市町村の強み/, '住民主体の通いの場が多い')
    await type(page, /進め方のこつ/, '議会の前は返事に時間がかかる')
    await press(page, '保存する')
    await told(page, '保存しました')
    await expect(page.getByText('移動支援の始め方')).toBeVisible()
    const sheet = page.url()

    await as(page, 'manager')
    await page.goto('/assignments/handovers')
    await follow(page, '前任 一郎さんの引き継ぎ')
    await type(page, /引き継ぐ日/, '令和8年4月1日')
    await chooseOfficer(page, /^後任/, '後任 花子')
    await press(page, 'この内容で決める')
    await told(page, '後任と日付を決めました')

    await as(page, 'successor')
    await page.goto('/desk/today')
    await follow(page, '「着任の日に」で確かめる')
    await heading(page, '着任の日に')
    await page.goto(sheet)
    await heading(page, `${town.name}の引継書`)
    await expect(page.getByText('ブラウザーの印刷機能で')).toBeVisible()
    await expect(page.getByText('議会の前は返事に時間がかかる')).toBeVisible()
    await expect(page.getByRole('textbox', { name: /進め方のこつ/ })).toBeHidden()
    await page.goBack()
    await heading(page, '着任の日に')
    await follow(page, consultation.number)
    await type(page, /問い合わせの内容/, '約束の期日はいつですか')
    await press(page, '問い合わせる')
    await told(page, '問い合わせました')
    const item = page.url()

    await as(page, 'leaver')
    await page.goto(item)
    await type(page, /^回答/, '12月5日です')
    await press(page, '答える')

    await as(page, 'successor')
    await page.goto(item)
    await expect(page.getByText('12月5日です')).toBeVisible()
    await press(page, '確認して引き受ける')
    await told(page, '確認しました')
    await expect(page.getByText('1件すべての確認が済みました')).toBeVisible()
    await page.goto(`/desk/consultations/${consultation.number}`)
    await expect(page.getByText('後任 花子').first()).toBeVisible()
  })
})

test('a manager tries an allocation, gives it a date, and takes it back before the day', async ({ page }) => {
  const { town, consultation, as } = await aDesk('乙')
  await as(page, 'manager')
  await page.goto('/assignments/trial')
  await page.getByRole('checkbox', { name: town.name }).check()
  await chooseOfficer(page, /^変更後の担当者/, '後任 花子')
  await press(page, '試算に加える')
  const moving = page.getByRole('table', { name: '移る相談（1件）' })
  await expect(moving.getByRole('link', { name: consultation.number })).toBeVisible()
  await type(page, /^いつから/, '令和20年4月1日')
  await press(page, '1件の担当者を決める')
  await told(page, '試算の内容で担当者を決めました')
  await expect(page.getByRole('row', { name: new RegExp(town.name) })).toContainText('後任 花子')
  await press(page, /予定1件を取り消す/)
  await told(page, '予定を取り消しました')
})

test('an officer says when somebody acts for them, and the year is turned and taken back', async ({ page }) => {
  const { as } = await aDesk('丙')
  await as(page, 'leaver')
  await page.goto('/assignments/absences')
  await type(page, /^いつまで/, '令和20年3月31日')
  await chooseOfficer(page, /^代理/, '後任 花子')
  await press(page, '不在の予定を登録する')
  await told(page, '不在の予定を登録しました')
  await as(page, 'successor')
  await page.goto('/desk/today')
  await expect(page.getByText('前任 一郎さんの代理です')).toBeVisible()

  await as(page, 'manager')
  await page.goto('/reports/year')
  const quota = page.getByRole('textbox', { name: /研修/ }).first()
  await quota.fill('１２')
  await press(page, '変更の内容を確かめる')
  await expect(page.getByRole('row', { name: /年間の上限/ })).toContainText('12')
  await press(page, /の変更を決める$/)
  await told(page, '年度更新を決めました')
  await press(page, /の年度更新を取り消す$/)
  await told(page, '年度更新を取り消しました')
})
