import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { listWaitingForUs } from '@/lib/consultations/list-waiting-for-us'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readAnswerLines } from '@/lib/residentSurveys/answer-lines'
import {
  decideNextAction,
  FindingsInput,
  keepFindings,
  listNextActions,
  NextActionInput,
} from '@/lib/residentSurveys/conclude'
import { countPaperIn, takePaperBack } from '@/lib/residentSurveys/count-in'
import { listPapers } from '@/lib/residentSurveys/list-papers'
import { listWords } from '@/lib/residentSurveys/list-words'
import { PaperInput } from '@/lib/residentSurveys/papers'
import { readSurvey } from '@/lib/residentSurveys/read'
import { summarise } from '@/lib/residentSurveys/summarise'
import { listOurTodos } from '@/lib/todos/list'
import { atTime } from '@/tests/factories/consultations'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { answerAs, createOpenSurvey, resident } from '@/tests/factories/surveys'

const DAY = '2026-10-08T14:00:00+09:00'
const LATER = '2026-11-02T09:00:00+09:00'

async function asked() {
  const of = await createCase('2026-08-03T12:00:00+09:00')
  const { id: supportId } = await createSupportUnderWay({ ...of, at: '2026-08-10T12:00:00+09:00' })
  const { number } = of.consultation
  const survey = await createOpenSurvey(atTime(of.staff, DAY), number, supportId)
  return { ...of, staff: atTime(of.staff, LATER), officer: atTime(of.officer, LATER), number, ...survey }
}

test('the portal and the paper are summed up together, with who passed a question over', async () => {
  const { staff, number, id, code } = await asked()
  await answerAs(resident(DAY), code, { q1: '5', q2: '0', q3: ['0', '1'], q4: '3', q5: 'よかった' })
  await answerAs(resident('2026-10-08T14:00:05+09:00'), code, { q1: '3', q3: '0', q4: '8' })
  const typed = {
    sheets: '１０',
    label: '公民館',
    'q1.5': '6',
    'q1.4': '2',
    'q2.0': '4',
    'q3.0': '7',
    'q3.1': '5',
    'q4.list': '1\n2',
    'q5.list': '駐車場がほしい\n\n楽しい',
  }
  const count = (more: object = {}) =>
    asActor(staff, (tx) => countPaperIn(tx, staff, id, PaperInput.parse({ ...typed, ...more })))
  expect(await count()).toBeNull()
  const read = () =>
    asActor(staff, async (tx) => {
      const survey = (await readSurvey(tx, staff, number, id))!
      return {
        ...(await summarise(tx, id, survey.questions)),
        words: await listWords(tx, id, survey.questions),
        lines: await readAnswerLines(tx, survey),
      }
    })
  const { sheets, byPortal, byPaper, questions, words, lines } = await read()
  expect({ sheets, byPortal, byPaper }).toEqual({ sheets: 12, byPortal: 2, byPaper: 10 })
  expect(questions.map(({ answered, missing, rows }) => [answered, missing, rows.map((row) => row.count)])).toEqual([
    [10, 2, [0, 0, 1, 2, 7]],
    [5, 7, [5, 0, 0]],
    [12, 0, [9, 6, 0]],
    [4, 8, []],
    [3, 9, []],
  ])
  expect(questions[3]!.numbers).toEqual({ mean: 3.5, median: 2.5, least: 1, most: 8 })
  expect(words.map(({ texts }) => texts)).toEqual([['よかった', '駐車場がほしい', '楽しい']])
  expect(lines.answers[0]).toEqual([1, '2026-10-08', 5, 'している', '体操 / 手伝い', 3, 'よかった'])
  expect(lines.papers).toContainEqual(['やってみたいこと', '体操', 7])

  const [paper] = await asActor(staff, (tx) => listPapers(tx, id))
  await asActor(staff, (tx) => takePaperBack(tx, staff, id, paper!.id))
  await expect(asActor(staff, (tx) => takePaperBack(tx, staff, id, paper!.id))).rejects.toThrow(InvalidTransition)
  expect((await read()).sheets).toBe(2)
})

test('a count of paper that cannot be is given back', async () => {
  const { staff, id } = await asked()
  const count = async (typed: object) => {
    const said = await asActor(staff, (tx) => countPaperIn(tx, staff, id, PaperInput.parse({ sheets: '5', ...typed })))
    return said instanceof Refusal ? said.errors : said
  }
  expect(await count({ 'q1.5': '4', 'q1.4': '2' })).toEqual([{ field: 'q1.1', key: 'sheetsFewer' }])
  expect(await count({ 'q3.0': '4', 'q3.answered': '3' })).toEqual([{ field: 'q3.0', key: 'sheetsFewer' }])
  expect(await count({ 'q2.0': '三', 'q4.list': '1\nたくさん' })).toEqual([
    { field: 'q2.0', key: 'number' },
    { field: 'q4.list', key: 'number' },
  ])
  expect(PaperInput.safeParse({ sheets: '0' }).success).toBe(false)
})

test('when it is over the town is asked to conclude; the next action stands among what is to be done, on both sides', async () => {
  const { staff, officer, number, id, code } = await asked()
  await answerAs(resident(DAY), code, { q1: '5' })
  const waiting = async () =>
    (await asActor(staff, (tx) => listWaitingForUs(tx, staff))).elsewhere.map(({ kind, href }) => ({ kind, href }))
  expect(await waiting()).toEqual([{ kind: 'residentSurvey', href: `/my/consultations/${number}/surveys/${id}` }])
  const keep = async (who: Actor, findings: string, version: number) =>
    await asActor(who, (tx) => keepFindings(tx, who, id, FindingsInput.parse({ findings, version: String(version) })))
  const { version } = await asActor(staff, (tx) => tx.residentSurvey.findUniqueOrThrow({ where: { id } }))
  await keep(staff, '送迎の希望が多い', version)
  await expect(keep(officer, '担当の二行', version)).rejects.toMatchObject({
    ...{ event: 'edit', theirs: { findings: '送迎の希望が多い' } },
  })
  expect(await waiting()).toEqual([])
  const action = NextActionInput.parse({ text: '送迎の試行', ownerName: '高齢者支援係', dueOn: 'R9.1.31' })
  await asActor(staff, (tx) => decideNextAction(tx, staff, id, action))
  for (const who of [staff, officer])
    expect(await asActor(who, (tx) => listNextActions(tx, id))).toMatchObject([
      { text: '送迎の試行', ownerName: '高齢者支援係', state: 'open' },
    ])
  const { open } = await asActor(staff, (tx) => listOurTodos(tx, staff, '2026-08-01'))
  expect(open).toMatchObject([{ text: '送迎の試行', side: 'municipality' }])
  const told = await asActor(officer, (tx) =>
    tx.timelineEntry.findMany({ where: { subjectId: id }, select: { kind: true }, orderBy: { id: 'asc' } }),
  )
  expect(told.map(({ kind }) => kind)).toEqual(['resident_survey_opened', 'resident_survey_concluded'])
})
