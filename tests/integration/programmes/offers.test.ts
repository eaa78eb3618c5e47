import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { acceptOffer, declineOffer, offerProgramme, passOfferOn } from '@/lib/programmes/offers'
import { listCandidates, listOffers } from '@/lib/programmes/read-grounds'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { nextNumber, ownerQuery } from '@/tests/factories/owner'
import { headquartersPerson, officerOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createProgramme, WRITTEN } from '@/tests/factories/programmes'

const DAY = '2026-04-20T10:00:00+09:00'

async function world() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ prefecture: await createPrefecture({ bureau }) })
  const headquarters = at(await headquartersPerson(), DAY)
  const fiscalYear = 2000 + (nextNumber() % 100)
  const programmeId = await createProgramme(headquarters, { type: 'theme', fiscalYear })
  const [officer, staff] = [at(await officerOf(bureau), DAY), at(await staffOf(municipality), DAY)]
  const offer = (answerBy = '2026-05-08') =>
    asActor(headquarters, (tx) =>
      offerProgramme(tx, headquarters, programmeId, {
        ...{ municipality: municipality.code, offerReason: '費用が上限を超えている。', answerBy },
      }),
    )
  return { municipality, headquarters, programmeId, officer, staff, offer, fiscalYear }
}

test('An offer goes by the bureau to the municipality; taken, it is an entry; answered twice, it is not', async () => {
  const { headquarters, officer, staff, offer, programmeId } = await world()
  const past = await offer('2026-04-20')
  expect(past instanceof Refusal && past.errors).toEqual([{ field: 'answerBy', key: 'future' }])
  const { id } = accepted(await offer())
  expect(await offer()).toMatchObject({ errors: [{ field: 'municipality', key: 'offeredAlready' }] })
  const accept = () => asActor(staff, (tx) => acceptOffer(tx, staff, id, WRITTEN))
  await expect(accept()).rejects.toThrow(NotFound)
  await expect(asActor(headquarters, (tx) => passOfferOn(tx, headquarters, id, { bureauWords: '' }))).rejects.toThrow(
    NotPermitted,
  )
  await asActor(officer, (tx) => passOfferOn(tx, officer, id, { bureauWords: 'ご検討ください。' }))
  const colleague = { ...staff }
  const both = await Promise.allSettled([
    accept(),
    asActor(colleague, (tx) => declineOffer(tx, colleague, id, { declineReason: '体制がない。' })),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(InvalidTransition) })
  const [seen] = await asActor(headquarters, (tx) => listOffers(tx, { programmeId }))
  const entries = await asActor(headquarters, (tx) => tx.programmeEntry.count({ where: { programmeId } }))
  expect([seen?.state, entries]).toEqual(seen?.state === 'accepted' ? ['accepted', 1] : ['declined', 0])
})

test('A declined offer keeps its reason; a neighbour reads neither', async () => {
  const { municipality, headquarters, officer, staff, offer, programmeId } = await world()
  const { id } = accepted(await offer())
  await asActor(officer, (tx) => passOfferOn(tx, officer, id, { bureauWords: '' }))
  await asActor(staff, (tx) => declineOffer(tx, staff, id, { declineReason: '来年度に考えたい。' }))
  const [seen] = await asActor(headquarters, (tx) => listOffers(tx, { programmeId }))
  expect(seen).toMatchObject({ state: 'declined', answer: '来年度に考えたい。' })
  const neighbour = await staffOf(await createMunicipality({ prefectureCode: municipality.prefectureCode }))
  expect(await asActor(neighbour, (tx) => listOffers(tx, { programmeId }))).toEqual([])
})

test('Candidates are those over the ceiling; for (a) those that consulted on it the year before come first, earlier targets among them; (b) is for earlier targets alone', async () => {
  const { municipality, headquarters, programmeId, offer, fiscalYear } = await world()
  await ownerQuery(
    `INSERT INTO cost_consultations (organisation_id, bureau_id, prefecture_code, fiscal_year, excess, standing, source, author_name, author_side)
     VALUES ($1, $2, $3, $4, 48000, 'not_judged', '資料', '資料', 'document')`,
    [municipality.id, municipality.bureauId, municipality.prefectureCode, fiscalYear - 1],
  )
  const mine = async (type: string) => {
    const found = await asActor(headquarters, (tx) => listCandidates(tx, { id: programmeId, type, fiscalYear }))
    return found.filter(({ organisationId }) => organisationId === municipality.id)
  }
  expect(await mine('push_excess')).toMatchObject([{ excess: 48000, isFirst: true, pastYears: [] }])
  expect(await mine('push_follow_up')).toEqual([])
  await ownerQuery(
    `INSERT INTO programme_targets (fiscal_year, organisation_id, bureau_id, prefecture_code, source, published_at) VALUES ($4, $1, $2, $3, '資料', '2023-04-01')`,
    [municipality.id, municipality.bureauId, municipality.prefectureCode, fiscalYear - 1],
  )
  for (const type of ['push_excess', 'push_follow_up'])
    expect(await mine(type)).toMatchObject([{ excess: 48000, pastYears: [fiscalYear - 1] }])
  accepted(await offer())
  expect(await mine('push_excess')).toEqual([])
  const [made] = await asActor(headquarters, (tx) => listOffers(tx, { programmeId }))
  expect(made?.grounds).toEqual(['cost_excess', 'past_target'])
})
