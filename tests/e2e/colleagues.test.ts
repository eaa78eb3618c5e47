import { expect, test } from '@playwright/test'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerRow } from '@/tests/factories/owner'
import { administratorOf, createSection, officerOf, staffOf } from '@/tests/factories/people'
import { follow, heading, press, told, type } from './on-page'
import { signInAs } from './sign-in-as'

const PASSWORD = '湯のみ茶わんと青い自転車 27台'

async function aTown() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const municipality = await createMunicipality({ prefecture })
  const section = await createSection(municipality, { mailbox: 'korei@town.test' })
  const at = { section, validFrom: '2020-04-01' }
  const keeper = await staffOf(municipality, { ...at, name: '管理 花子', isAccountManager: true })
  const leaver = await staffOf(municipality, { ...at, name: '異動 太郎' })
  const officer = await officerOf(bureau, { name: '担当 花子' })
  await assignOfficer(municipality, officer)
  const { number } = await createConsultation({ staff: leaver, title: '引き継ぐ相談' })
  return { bureau, prefecture, municipality, section, keeper, leaver, officer, number }
}

const nameOf = async ({ userId }: { userId: string }) =>
  (await ownerRow<{ name: string }>('SELECT sign_in_name AS name FROM users WHERE id = $1', [userId])).name

for (const javaScriptEnabled of [true, false]) {
  test.describe(`Colleagues, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    test('somebody without mail is invited on paper, signs up, and takes the leaver’s work over', async ({
      page,
      browser,
    }) => {
      const { keeper, number } = await aTown()
      await signInAs(page, await nameOf(keeper))
      await page.goto('/my/colleagues')
      await follow(page, '同僚を招待する')
      await type(page, /氏名/, '後任 若葉')
      await press(page, '招待する')
      await told(page, '招待しました')
      const address = await page.getByText(/\/l\/[\w-]{43}$/).innerText()

      const newcomer = await browser.newPage({ javaScriptEnabled })
      await newcomer.goto(new URL(address).pathname)
      await heading(newcomer, '利用者登録')
      const signInName = `wakaba-${number.toLowerCase()}-${javaScriptEnabled}`
      await type(newcomer, /利用者名/, signInName)
      await newcomer
        .getByLabel(/^パスワード/)
        .first()
        .fill(PASSWORD)
      await newcomer.getByLabel(/もう一度/).fill(PASSWORD)
      await press(newcomer, '登録する')
      await heading(newcomer, '登録しました')
      await newcomer.goto(new URL(address).pathname)
      await expect(newcomer.getByRole('heading', { level: 1 })).toContainText('済んでいます')

      await page.goto('/my/colleagues')
      await follow(page, '異動 太郎')
      await expect(page.getByRole('link', { name: '引き継ぐ相談' })).toBeVisible()
      const retirement = page.getByRole('form', { name: '異動・退職' })
      await retirement.getByRole('textbox', { name: /最後の日/ }).fill('令和8年3月31日')
      await retirement.getByRole('combobox', { name: /引き継ぐ相手/ }).selectOption({ index: 1 })
      await press(page, '異動・退職を登録する')
      await told(page, '異動・退職を登録しました')

      await signInAs(newcomer, signInName)
      await newcomer.goto('/my')
      await expect(newcomer.getByText('担当 花子').first()).toBeVisible()
      await newcomer.goto(`/my/consultations/${number}`)
      await expect(newcomer.getByText(/前の担当：異動 太郎/)).toBeVisible()
      await newcomer.close()
    })

    test('a colleague takes a consultation over, and the officer sees whom to telephone', async ({ page }) => {
      const { keeper, officer, number } = await aTown()
      await signInAs(page, await nameOf(keeper))
      await page.goto(`/my/consultations/${number}`)
      await follow(page, '引き取る')
      await press(page, '引き取る')
      await told(page, '引き取りました')
      await signInAs(page, await nameOf(officer))
      await page.goto(`/desk/consultations/${number}`)
      await expect(page.getByRole('complementary').getByText('管理 花子')).toBeVisible()
    })

    test('a section is renamed: old consultations keep its old name beside the new one', async ({ page }) => {
      const { keeper, section, number } = await aTown()
      await ownerRow("UPDATE sections SET valid_from = '2020-04-01' WHERE id = $1 RETURNING id", [section.id])
      await signInAs(page, await nameOf(keeper))
      await page.goto(`/my/colleagues/sections/${section.id}`)
      const renaming = page.getByRole('form', { name: '名称を変える' })
      await renaming.getByRole('textbox', { name: /新しい名称/ }).fill('長寿いきいき課')
      await renaming.getByRole('textbox', { name: /いつから/ }).fill('R8.4.1')
      await press(page, '名称を変える')
      await told(page, '名称の変更を登録しました')
      await page.goto(`/my/consultations/${number}`)
      await expect(page.getByText('受付時の担当課：高齢福祉課')).toBeVisible()
      await expect(page.getByText('長寿いきいき課').first()).toBeVisible()
    })

    test('two towns become one: what was asked is found there, under its number', async ({ page }) => {
      const { bureau, prefecture, municipality, number } = await aTown()
      const heir = await createMunicipality({ prefecture })
      const neighbour = await staffOf(heir)
      await signInAs(page, await nameOf(await administratorOf(bureau)))
      await page.goto(`/admin/organisations/${municipality.id}/changes`)
      await expect(page.getByText(/進行中の相談1件/)).toBeVisible()
      const merger = page.getByRole('form', { name: '市町村合併' })
      await merger.getByRole('textbox', { name: /団体コード/ }).fill(heir.code)
      await merger.getByRole('textbox', { name: /いつから/ }).fill('令和8年4月1日')
      await press(page, '合併を登録する')
      await told(page, '変更を登録しました')
      await signInAs(page, await nameOf(neighbour))
      await page.goto(`/my/consultations/${number}`)
      await heading(page, '引き継ぐ相談')
      await expect(page.getByText(`受付時の市町村：${municipality.name}`)).toBeVisible()
    })

    test('a consultation goes to another section of the bureau and is accepted there', async ({ page }) => {
      const { bureau, officer, number } = await aTown()
      const other = await createSection(bureau, { name: '地域包括ケア推進課' })
      await createSection(bureau, { name: '推進室' })
      const colleague = await officerOf(bureau, { section: other })
      await signInAs(page, await nameOf(officer))
      await page.goto(`/desk/consultations/${number}/transfers/new`)
      await page.getByRole('combobox', { name: /回付先の課/ }).selectOption({ label: '地域包括ケア推進課' })
      await type(page, /申し送り/, '加速化事業のため')
      await press(page, '回付する')
      await told(page, '回付しました')
      await signInAs(page, await nameOf(colleague))
      await page.goto('/desk/transfers')
      await follow(page, /引き継ぐ相談/)
      await page.getByRole('radio', { name: '受け取る' }).check()
      await press(page, '返事をする')
      await told(page, '返事をしました')
      await expect(page.getByText(/地域包括ケア推進課が受け取りました/)).toBeVisible()
    })
  })
}
