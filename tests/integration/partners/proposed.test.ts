import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { listProposableMenus } from '@/lib/menus/propose-menus'
import { changeDirectory } from '@/lib/partners/change-directory'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createBureau, createMunicipality, createOrganisation, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, staffOf } from '@/tests/factories/people'

test('a proposed menu names the offices in charge of the theme at that place, and no others', async () => {
  const bureau = await createBureau()
  const [here, elsewhere] = [await createPrefecture({ bureau }), await createPrefecture({ bureau })]
  const town = await createMunicipality({ prefecture: here })
  const [officer, staff] = [await officerOf(bureau), await staffOf(town)]
  const { id } = await createConsultation({ staff })
  const about = {
    ...{ askingOrganisationId: town.id, bureauId: bureau.id, prefectureCode: town.prefectureCode },
  }
  const [theme, otherTheme] = [await createTheme(), await createTheme()]
  const menu = await createMenu({
    ...{ kind: 'matching', askParty: 'partner_office', themeKeys: [theme.key, otherTheme.key] },
  })
  await asActor(officer, (tx) =>
    tx.consultationTheme.createMany({
      data: { consultationId: id, ...about, themeKey: theme.key, chosenBy: 'desk' },
    }),
  )
  const office = async (name: string, themeKey: string, area: string) => {
    const made = await createOrganisation('partner_office', { bureau, name })
    for (const [kind, key] of [
      ['theme_added', themeKey],
      ['area_added', area],
    ] as const)
      await asActor(officer, (tx) => changeDirectory(tx, officer, { kind, key, officeId: made.id }, { note: '' }))
    return made
  }
  const county = await office('県を受け持つ局', theme.key, here.prefectureCode)
  const own = await office('その町を受け持つ局', theme.key, town.code)
  await office('ほかの県の局', theme.key, elsewhere.prefectureCode)
  await office('ほかのテーマの局', otherTheme.key, here.prefectureCode)
  const named = async () => {
    const menus = await asActor(officer, (tx) => listProposableMenus(tx, { id, ...about }))
    return menus
      .find((one) => one.id === menu.id)
      ?.partners.map(({ name }) => name)
      .sort()
  }
  expect(await named()).toEqual(['その町を受け持つ局', '県を受け持つ局'])
  await ownerQuery('UPDATE organisations SET ended_on = $1, successor_id = $2 WHERE id = $3', [
    ...['2020-03-31', county.id, own.id],
  ])
  expect(await named()).toEqual(['県を受け持つ局'])
})
