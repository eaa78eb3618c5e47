import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readJointList } from '@/lib/programmes/joint-list'
import { addPrefectureTarget, endPrefectureTarget } from '@/lib/programmes/prefecture-targets'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { accepted } from '@/tests/factories/programmes'

test('A municipality that state and prefecture support in a year is marked and comes first; the list is the prefecture’s own', async () => {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const [first, second] = [await createMunicipality({ prefecture }), await createMunicipality({ prefecture })]
  const [county, officer] = [await prefectureStaffOf(prefecture), await officerOf(bureau)]
  const add = (person: typeof county, municipality: string) =>
    asActor(person, (tx) =>
      addPrefectureTarget(tx, person, {
        ...{ fiscalYear: 2022, municipality, programme: '市町村支援事業', themeKeys: ['other'] },
        ...{ supporters: '県アドバイザー', note: '' },
      }),
    )
  accepted(await add(county, first.code))
  accepted(await add(county, second.code))
  expect(await add(county, second.code)).toMatchObject({ errors: [{ key: 'listedAlready' }] })
  expect(await add(await prefectureStaffOf(await createPrefecture({ bureau })), first.code)).toBeInstanceOf(Refusal)
  await expect(add(officer, first.code)).rejects.toThrow(NotPermitted)
  await ownerQuery(
    `INSERT INTO programme_targets (fiscal_year, organisation_id, bureau_id, prefecture_code, source, published_at) VALUES (2022, $1, $2, $3, '資料', '2023-04-01')`,
    [second.id, bureau.id, prefecture.prefectureCode],
  )
  const joint = await asActor(officer, (tx) => readJointList(tx, { bureauId: bureau.id }, 2022))
  expect(joint.map(({ place, isOfBoth }) => [place.code, isOfBoth])).toEqual([
    [second.code, true],
    [first.code, false],
  ])
  const staff = await staffOf(first)
  const own = await asActor(staff, (tx) => tx.prefectureTarget.findMany())
  expect(own.map(({ organisationId }) => organisationId)).toEqual([first.id])
  await asActor(county, (tx) => endPrefectureTarget(tx, county, own[0]?.id ?? ''))
  await expect(asActor(county, (tx) => endPrefectureTarget(tx, county, own[0]?.id ?? ''))).rejects.toThrow(NotFound)
  expect(await asActor(officer, (tx) => readJointList(tx, { bureauId: bureau.id }, 2022))).toHaveLength(1)
})
