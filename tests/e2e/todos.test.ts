import { expect, test } from '@playwright/test'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { enter } from './enter'
import { follow, heading, press, stated, told, type, unfold } from './on-page'

test.describe('To-dos, clock and search, without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an officer notes what the town is to do and stops the clock; the town reads both, ticks it off and finds it again', async ({
    page,
  }) => {
    const bureau = await createBureau()
    const municipality = await createMunicipality({ bureau, name: '湯治川町' })
    const [staff, officer] = [await staffOf(municipality), await officerOf(bureau)]
    await assignOfficer(municipality, officer)
    const { number } = await createConsultation({ staff, title: '髙齢者の移動' })

    await enter(page, officer)
    await page.goto(`/desk/consultations/${number}`)
    await follow(page, 'やることを追加する')
    await press(page, 'やることを記録する')
    await expect(page.getByRole('link', { name: 'やることを入力してください' })).toBeVisible()
    await type(page, /^やること/, '直近3年の利用者数を調べる')
    await page.getByRole('combobox', { name: /だれがするか/ }).selectOption({ label: '市町村（湯治川町）' })
    await press(page, 'やることを記録する')
    await told(page, 'やることを決めました')

    await unfold(page, '回答予定日までの日数を止める')
    await type(page, /止める理由/, '本省の通知待ち')
    await press(page, '日数を数えるのを止める')
    await told(page, '日数を数えるのを止めました')
    await expect(stated(page, '日数を数えなかった期間')).toContainText('本省の通知待ち')

    await enter(page, staff)
    await page.goto('/my')
    await follow(page, 'やることの一覧を見る')
    await heading(page, '湯治川町のやること')
    await press(page, '済みにする')
    await told(page, '済みにしました')
    await expect(page.getByText('いま、やることはありません。')).toBeVisible()

    await page.goto(`/my/search?q=${encodeURIComponent('高齢者')}`)
    await expect(page.locator('mark').first()).toHaveText('髙齢者')
    await follow(page.getByRole('listitem').filter({ hasText: number }))
    await expect(stated(page, '日数を数えなかった期間')).toContainText('本省の通知待ち')

    await enter(page, officer)
    await page.goto(`/desk/search?q=${encodeURIComponent('湯治川町 移動')}`)
    await expect(page.getByText('湯治川町の相談の中から「移動」を探しました。')).toBeVisible()
    await follow(page.getByRole('listitem').filter({ hasText: number }))
    await press(page, '日数を再び数える')
    await told(page, '日数を再び数え始めました')
    await expect(page.getByText('やることはありません。')).toBeVisible()
  })
})
