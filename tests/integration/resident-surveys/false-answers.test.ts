import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { receivePost } from '@/lib/forms/form-post'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { tokenOf } from '@/lib/links/token'
import { ANSWER_DOOR } from '@/lib/residentSurveys/answer-door'
import { MOST_GIVEN_BACK } from '@/lib/residentSurveys/keep-of-sheet'
import { readSurvey } from '@/lib/residentSurveys/read'
import { summarise } from '@/lib/residentSurveys/summarise'
import { listTakenOut, putAnswersBack, TakingOutInput, takeAnswersOut } from '@/lib/residentSurveys/take-out'
import { atTime } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { createPerson, staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { answerAs, createOpenSurvey, resident } from '@/tests/factories/surveys'
import { formRequest } from '@/tests/support/post'
import { asSuperuser } from '../desk-lists/many'

const DAY = '2026-10-08T14:00:00+09:00'

async function asked() {
  const of = await createCase('2026-08-03T12:00:00+09:00')
  const { id: supportId } = await createSupportUnderWay({ ...of, at: '2026-08-10T12:00:00+09:00' })
  const survey = await createOpenSurvey(atTime(of.staff, DAY), of.consultation.number, supportId)
  return { ...of, staff: atTime(of.staff, DAY), number: of.consultation.number, ...survey }
}

/** Posts a sheet as a browser does; gives where it leads and what was kept of it. */
async function post(who: Bearer, code: string, fields: Record<string, string>) {
  const token = tokenOf(who.linkId)
  const action = `/q/${code}/${token}/answers`
  const key = mintKey(who.linkId, action)
  const request = formRequest(action, { _key: key, ...fields })
  const response = await receivePost(ANSWER_DOOR, request, { code, token }, async () => who)
  const kept = await asActor(who, (tx) => readPost(tx, who.linkId, key.split('~')[0] ?? ''))
  return { location: response.headers.get('location'), typed: kept?.typed ?? null }
}

test('of a sheet that is given back only what its questions ask is kept, and no more than a person writes', async () => {
  const { code } = await asked()
  const { typed } = await post(resident(DAY), code, {
    q4: 'たくさん',
    q5: 'あ'.repeat(900_000),
    rubbish: 'x'.repeat(100_000),
  })
  expect(Object.keys(typed ?? {}).sort()).toEqual(['q4', 'q5'])
  expect(typed?.q4).toBe('たくさん')
  expect(JSON.stringify(typed).length).toBeLessThan(3000)
})

test('a flood of wrong sheets is not kept, and nobody who answers rightly is held back by it', async () => {
  const { code } = await asked()
  await asSuperuser((client) =>
    client.query(
      `INSERT INTO form_posts (owner_id, key, action, created_at) SELECT gen_random_uuid(), gen_random_uuid(), $1, $2 FROM generate_series(1, $3::int)`,
      [`/q/${code}/x/answers`, DAY, MOST_GIVEN_BACK],
    ),
  )
  const wrong = await post(resident(DAY), code, { q4: 'たくさん' })
  expect(wrong.typed).toBeNull()
  expect(wrong.location).toMatch(/[?]unkept=1$/)
  expect((await post(resident(DAY), code, { q1: '5' })).location).not.toContain('?')
  const later = await post(resident('2026-10-08T14:10:01+09:00'), code, { q4: 'たくさん' })
  expect(later.typed).toEqual({ q4: 'たくさん' })
})

test('the town takes the answers of a stretch of time out of the count; they stay on record, and nobody else takes any out', async () => {
  const { staff, officer, number, id, code } = await asked()
  for (const [at, q1] of [
    ['13:59:59', '5'],
    ['14:00:00', '1'],
    ['14:05:59', '1'],
    ['14:06:00', '4'],
  ])
    await answerAs(resident(`2026-10-08T${at}+09:00`), code, { q1: q1 ?? '' })
  const out = (who: typeof staff, from: string, until: string) =>
    asActor(who, (tx) => takeAnswersOut(tx, who, id, TakingOutInput.parse({ from, until })))
  const refused = { errors: [{ field: 'until', key: 'order' }] }
  expect(await out(staff, 'R8.10.8 14:05', 'R8.10.8 14:00')).toMatchObject(refused)
  expect(await out(staff, 'R8.10.7 14:00', 'R8.10.7 14:05')).toMatchObject({ errors: [{ key: 'noAnswersThen' }] })
  const stranger = await staffOf(await createMunicipality())
  await expect(out(stranger, 'R8.10.8 14:00', 'R8.10.8 14:05')).rejects.toThrow(NotFound)
  expect(await out(staff, 'R8.10.8 14:00', 'R8.10.8 14:05')).toEqual({ count: 2 })
  expect(await out(officer, 'R8.10.8 14:00', 'R8.10.8 14:05')).toMatchObject({ errors: [{ key: 'noAnswersThen' }] })
  const read = await asActor(staff, async (tx) => {
    const survey = await readSurvey(tx, staff, number, id)
    return {
      summary: await summarise(tx, id, survey?.questions ?? []),
      takenOut: await listTakenOut(tx, id),
      onRecord: await tx.residentSurveyAnswer.count({ where: { surveyId: id } }),
    }
  })
  expect(read.summary).toMatchObject({ sheets: 2, byPortal: 2 })
  expect(read.summary.questions[0]?.numbers?.least).toBe(4)
  expect(read.takenOut).toMatchObject([{ count: 2, by: staff.name }])
  expect(read.onRecord).toBe(4)
  const change = asActor(staff, (tx) => tx.residentSurveyAnswer.updateMany({ data: { answers: { q1: '5' } } }))
  await expect(change).rejects.toThrow(/permission denied/)
})

test('answers taken out by mistake go back into the count, by whoever took them out or the manager; both stay in the timeline', async () => {
  const { staff, officer, id, code } = await asked()
  for (const minute of ['00', '01']) await answerAs(resident(`2026-10-08T14:${minute}:00+09:00`), code, { q1: '3' })
  const take = (who: typeof staff) =>
    asActor(who, (tx) =>
      takeAnswersOut(tx, who, id, TakingOutInput.parse({ from: 'R8.10.8 14:00', until: 'R8.10.8 14:30' })),
    )
  const back = async (who: typeof staff) => {
    const [taken] = await asActor(staff, (tx) => listTakenOut(tx, id))
    await asActor(who, (tx) => putAnswersBack(tx, who, id, { at: taken?.at?.toISOString() ?? '' }))
  }
  await take(staff)
  await expect(back(officer)).rejects.toThrow(NotPermitted)
  const forced = asActor(officer, (tx) =>
    tx.residentSurveyAnswer.updateMany({ where: { surveyId: id }, data: { withdrawnAt: null, withdrawnByName: '' } }),
  )
  await expect(forced).rejects.toThrow(/put back by whoever took them out/)
  await back(staff)
  expect(await asActor(staff, (tx) => listTakenOut(tx, id))).toEqual([])
  await take(officer)
  const { organisationId, organisationName, bureauId } = officer
  const bureau = {
    id: organisationId,
    kind: 'bureau',
    name: organisationName,
    nameEn: null,
    bureauId,
    prefectureCode: null,
  }
  const manager = atTime(await createPerson({ role: 'manager', organisation: bureau }), DAY)
  await back(manager)
  const entries = await asActor(staff, (tx) =>
    tx.timelineEntry.findMany({
      where: { subjectId: id, kind: { startsWith: 'resident_survey_answers' } },
      orderBy: { id: 'asc' },
    }),
  )
  const [out, putBack] = ['resident_survey_answers_out', 'resident_survey_answers_back']
  expect(entries.map(({ kind }) => kind)).toEqual([out, putBack, out, putBack])
  const counted = await asActor(staff, (tx) =>
    tx.residentSurveyAnswer.count({ where: { surveyId: id, withdrawnAt: null } }),
  )
  expect(counted).toBe(2)
})
