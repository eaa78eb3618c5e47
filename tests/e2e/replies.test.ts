import { expect, test } from '@playwright/test'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { enter } from './enter'
import { follow, press, told, toPutRight, type } from './on-page'

async function openDesk(recallSeconds: number) {
  const bureau = await createBureau({ recallSeconds })
  const municipality = await createMunicipality({ bureau, name: '阿久根川町' })
  const [staff, officer] = [await staffOf(municipality), await officerOf(bureau)]
  await assignOfficer(municipality, officer)
  const { number } = await createConsultation({ staff })
  return { staff, officer, number }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Replies ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('an officer keeps a template, fills it in for a town, and takes the reply back before it is seen', async ({
      page,
      browser,
    }) => {
      const { staff, officer, number } = await openDesk(60)
      await enter(page, officer)
      await page.goto('/desk/templates')
      await follow(page, '定型文を登録する')
      await type(page, /名前/, '訪問のご案内')
      await type(page, /文面/, '{市町村名} ご担当者様\n{日付}にうかがいます。')
      await press(page, '保存する')
      await told(page, '定型文を登録しました')

      await page.goto(`/desk/consultations/${number}`)
      const form = page.getByRole('form', { name: /へ返信する$/ })
      await expect(form).toContainText('この返信は、阿久根川町の1名に見えます。')
      await form.getByLabel('本文').fill('前文です。')
      await form.getByLabel('定型文').selectOption('訪問のご案内')
      await press(form, '定型文を入れる')
      await expect(form.getByLabel('本文')).toHaveValue('前文です。\n\n阿久根川町 ご担当者様\n{日付}にうかがいます。')
      await told(page, '定型文「訪問のご案内」を本文に入れました')
      await expect(page).toHaveTitle(/^相談 /)
      await expect(form.getByRole('status')).toBeInViewport()
      await press(form, '返信を送る')
      await expect(toPutRight(page)).toContainText('まだ埋まっていません')
      await form.getByLabel('本文').fill('阿久根川町 ご担当者様\n12月1日にうかがいます。')
      await press(form, '返信を送る')
      await told(page, /返信は、\d+秒後（.*）に阿久根川町へ送られます/)

      const town = await browser.newPage({ javaScriptEnabled })
      await enter(town, staff)
      await town.goto(`/my/consultations/${number}`)
      await expect(town.getByRole('main')).not.toContainText('12月1日')

      await press(page, '返信を取り消す')
      await told(page, '返信を取り消しました')
      await expect(form.getByLabel('本文')).toHaveValue('阿久根川町 ご担当者様\n12月1日にうかがいます。')
      await expect(page.getByRole('main')).toContainText('返信（取り消し済み。厚生局の外には見えていません）')
      await town.close()
    })
  })
}

test('a reply that is not taken back is read once its seconds are over', async ({ page, browser }) => {
  const { staff, officer, number } = await openDesk(4)
  await enter(page, officer)
  await page.goto(`/desk/consultations/${number}`)
  const form = page.getByRole('form', { name: /へ返信する$/ })
  await form.getByLabel('本文').fill('承りました。')
  await press(form, '返信を送る')
  const town = await browser.newPage()
  await enter(town, staff)
  await expect(async () => {
    await town.goto(`/my/consultations/${number}`)
    await expect(town.getByRole('main')).toContainText('承りました。', { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByRole('button', { name: '返信を取り消す' })).toHaveCount(0)
  await town.close()
})
