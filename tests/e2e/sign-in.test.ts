import { expect, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/prisma/seed/demo-accounts'
import { createMunicipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { givePassword, TEST_PASSWORD } from '@/tests/factories/passwords'
import { addPost, staffOf } from '@/tests/factories/people'
import { press } from './on-page'

test.use({ javaScriptEnabled: false })

test('wrong and unknown are told the same, the name stays, and the way leads back to where one wanted to go', async ({
  page,
}) => {
  const told: string[] = []
  for (const name of ['mashiki@demo.test', 'nobody@demo.test']) {
    await page.goto('/my/follow-ups')
    await page.locator('#signInName').fill(name)
    await page.locator('#password').fill('wrong password, wrong')
    await press(page, 'サインインする')
    await expect(page).toHaveTitle(/^エラー/)
    await expect(page.locator('#signInName')).toHaveValue(name)
    told.push((await page.locator('main').innerText()).replaceAll(name, ''))
  }
  expect(told[0]).toBe(told[1])
  await page.locator('#signInName').fill('mashiki@demo.test')
  await page.locator('#password').fill(DEMO_PASSWORD)
  await press(page, 'サインインする')
  await expect(page).toHaveURL(/\/my\/follow-ups$/)
  await press(page.getByRole('banner'), 'サインアウト')
  await page.goto('/my/follow-ups')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
})

test('no way out to another site after signing in', async ({ page }) => {
  await page.goto('/sign-in?next=//evil.example/')
  await page.locator('#signInName').fill('izumi@demo.test')
  await page.locator('#password').fill(DEMO_PASSWORD)
  await press(page, 'サインインする')
  expect(new URL(page.url()).origin).toBe(process.env.APP_URL)
})

test('password and post are changed on pages that need no scripts', async ({ page }) => {
  const staff = await staffOf(await createMunicipality({ name: '試験市' }))
  await addPost(staff.userId, { role: 'municipal_staff', organisation: await createMunicipality({ name: '別試験市' }) })
  const name = await givePassword(staff)
  const signIn = async (password: string) => {
    await page.goto('/sign-in')
    await page.locator('#signInName').fill(name)
    await page.locator('#password').fill(password)
    await press(page, 'サインインする')
  }
  await signIn(TEST_PASSWORD)
  await page.goto('/post')
  await page.getByLabel(/^別試験市/).check()
  await press(page, 'この所属で続ける')
  await expect(page.getByRole('banner')).toContainText('別試験市')

  const fresh = 'かもめが三羽、港のクレーンの上で昼寝'
  await page.goto('/password')
  await page.locator('#old').fill(TEST_PASSWORD)
  await page.locator('#fresh').fill('password12345678')
  await page.locator('#again').fill('password12345678')
  await press(page, 'パスワードを変更する')
  await expect(page.getByRole('link', { name: /推測されやすい/ })).toBeVisible()
  await expect(page.locator('#old')).toHaveValue('')
  await page.locator('#old').fill(TEST_PASSWORD)
  await page.locator('#fresh').fill(fresh)
  await page.locator('#again').fill(fresh)
  await press(page, 'パスワードを変更する')
  await expect(page.getByText('パスワードを変更しました')).toBeVisible()
  await signIn(fresh)
  await expect(page).toHaveURL(/\/my$/)
})

test('the office’s own identity provider opens the same session, and knows nobody whom we do not know', async ({
  page,
}) => {
  const staff = await staffOf(await createMunicipality({ name: '認証試験市' }))
  await ownerQuery('INSERT INTO auth.identities (issuer, subject, user_id) VALUES ($1, $2, $3)', [
    process.env.OIDC_ISSUER,
    'emp-e2e',
    staff.userId,
  ])
  for (const [subject, told] of [
    ['emp-nobody', '利用者が見つかりませんでした'],
    ['emp-e2e', '認証試験市'],
  ] as const) {
    await page.context().clearCookies()
    await page.goto('/sign-in')
    await press(page, /を利用する$/)
    await page.locator('input[name=login]').fill(subject)
    await page.locator('input[name=password]').fill('any')
    for (const _ of ['login', 'consent']) await press(page.locator('form'))
    await expect(page.locator('body')).toContainText(told)
  }
})
