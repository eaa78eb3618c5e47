import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { countPaperIn } from '@/lib/residentSurveys/count-in'
import { PaperInput } from '@/lib/residentSurveys/papers'
import { readSurvey } from '@/lib/residentSurveys/read'
import { listSharedSurveys, readSharedResults } from '@/lib/residentSurveys/shared-results'
import { summarise } from '@/lib/residentSurveys/summarise'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'
import { answerAs, createOpenSurvey, resident } from '@/tests/factories/surveys'

const DAY = '2026-10-08T14:00:00+09:00'
const LATER = '2026-11-02T09:00:00+09:00'
const WORDS = '駐車場がほしい'

/** A questionnaire about a case, answered in the portal and on paper; shared with the prefecture or not. */
async function asked(sharedWithPrefecture: boolean) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture }))
  const officer = await officerOf(bureau)
  const consultation = await createConsultation({ staff, sharedWithPrefecture, at: '2026-08-03T12:00:00+09:00' })
  const { id: supportId } = await createSupportUnderWay({
    officer,
    staff,
    consultation,
    at: '2026-08-10T12:00:00+09:00',
  })
  const { number } = consultation
  const survey = await createOpenSurvey(atTime(staff, DAY), number, supportId)
  await answerAs(resident(DAY), survey.code, { q1: '5', q2: '0', q4: '3', q5: WORDS })
  const typed = {
    sheets: '10',
    label: '公民館',
    'q1.5': '6',
    'q1.4': '2',
    'q2.0': '4',
    'q4.list': '1\n2',
    'q5.list': WORDS,
  }
  const late = atTime(staff, LATER)
  await asActor(late, (tx) => countPaperIn(tx, late, survey.id, PaperInput.parse(typed)))
  const county = await prefectureStaffOf(prefecture)
  const far = await prefectureStaffOf(await createPrefecture({ bureau }))
  return { staff: late, officer, consultation, number, ...survey, county, far }
}

test('a prefecture reads the results of a shared case once it is over: the same numbers as the town, and no word anybody wrote', async () => {
  const { staff, county, far, consultation, number, id } = await asked(true)
  const read = (who: typeof county, at: string) => asActor(atTime(who, at), (tx) => readSharedResults(tx, number, id))
  expect(await read(county, DAY)).toBeNull()
  const told = (await read(county, LATER))!
  const own = await asActor(staff, async (tx) =>
    summarise(tx, id, (await readSurvey(tx, staff, number, id))!.questions),
  )
  expect(told.summary).toEqual(own)
  expect(JSON.stringify(told)).not.toContain(WORDS)
  expect(await asActor(county, (tx) => tx.residentSurveyAnswer.count())).toBe(0)
  expect(await asActor(county, (tx) => tx.residentSurveyPaper.count())).toBe(0)
  expect(await asActor(county, (tx) => tx.residentSurvey.updateMany({ data: { title: '書き換え' } }))).toEqual({
    count: 0,
  })
  await expect(
    asActor(county, (tx) => countPaperIn(tx, county, id, PaperInput.parse({ sheets: '1' }))),
  ).rejects.toThrow(NotPermitted)
  expect(await read(far, LATER)).toBeNull()
  expect(await asActor(atTime(far, LATER), (tx) => listSharedSurveys(tx, consultation.id))).toEqual([])
})

test('of a case that is not shared a prefecture sees no questionnaire, nor by the function that counts', async () => {
  const { county, officer, consultation, number, id } = await asked(false)
  const at = atTime(county, LATER)
  expect(await asActor(at, (tx) => readSharedResults(tx, number, id))).toBeNull()
  expect(await asActor(at, (tx) => listSharedSurveys(tx, consultation.id))).toEqual([])
  for (const who of [at, atTime(officer, LATER)])
    expect(await asActor(who, (tx) => tx.$queryRaw`SELECT * FROM app.shared_survey_results(${id}::uuid)`)).toEqual([])
})
