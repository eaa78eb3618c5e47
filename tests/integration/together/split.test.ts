import { expect, test } from 'vitest'
import { listLinks } from '@/lib/consultations/list-links'
import { paragraphsOf, splitConsultation } from '@/lib/consultations/split'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { askQuestions } from '@/lib/questions/ask'
import { QuestionsInput } from '@/lib/questions/input'
import { seenAs, setThemes } from '@/lib/triage/set-themes'
import { createConsultation } from '../../factories/consultations'
import { createTheme } from '../../factories/menus'
import { does, kindsSeenBy, look, MONDAY, noticesOf, openDesk } from '../desk/desk-world'

const LATER = '2026-06-04T10:00:00+09:00'
const BODY = '通いの場の担い手が足りない。\n\n移動手段のない高齢者が増えている。\n予算も足りない。'

async function openTwoMatters() {
  const desk = await openDesk()
  const { id, number } = await createConsultation({ staff: desk.staff, at: MONDAY, body: BODY })
  return { ...desk, id, number }
}
type Desk = Awaited<ReturnType<typeof openTwoMatters>>
const CHOICE = { title: '移動手段について', parts: ['1'], questionIds: [] as string[], themeKeys: [] as string[] }
const split = (desk: Desk, choice: Partial<typeof CHOICE> = {}, actor = desk.officer) =>
  does(actor, (tx, who) => splitConsultation(tx, who, desk.number, { ...CHOICE, ...choice }), LATER)

async function secondOf(desk: Desk, choice: Partial<typeof CHOICE> = {}) {
  const done = await split(desk, choice)
  if (done instanceof Refusal) throw new Error(JSON.stringify(done.errors))
  const found = await does(desk.officer, (tx) => tx.consultation.findUniqueOrThrow({ where: done }))
  return { ...desk, id: found.id, number: done.number }
}

test('the chosen text goes to a new number with the receipt, clock, officer and contact of the first, which stays whole', async () => {
  const desk = await openTwoMatters()
  const first = await look(desk)
  const second = await look(await secondOf(desk))
  expect(second.number).not.toBe(first.number)
  expect(second.body).toBe(paragraphsOf(BODY)[1])
  const { receivedAt, answerDueOn, firstAnsweredAt, officerMembershipId, contactName, askingOrganisationId } = first
  const same = { receivedAt, answerDueOn, firstAnsweredAt, officerMembershipId, contactName, askingOrganisationId }
  expect(second).toMatchObject({ ...same, state: 'received', title: '移動手段について', waitingOn: 'desk' })
  expect((await look(desk)).body).toBe(BODY)
})

test('both are linked and say so, and the municipality is told once', async () => {
  const desk = await openTwoMatters()
  const second = await secondOf(desk)
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'split'])
  expect(await kindsSeenBy(desk.staff, second.id)).toEqual(['split'])
  expect([...(await noticesOf(second.id)), ...(await noticesOf(desk.id)).slice(1)]).toEqual([
    'consultation_split',
    'without_officer',
  ])
  const linked = await does(desk.staff, (tx) => listLinks(tx, desk.id))
  expect(linked).toMatchObject([{ kind: 'splitOff', number: second.number }])
})

test('chosen themes and open questions go along; neither clock loses the days they were open', async () => {
  const desk = await openTwoMatters()
  const [care, traffic] = [await createTheme(), await createTheme()]
  await does(desk.officer, (tx, who) =>
    setThemes(tx, who, desk.number, { themeKeys: [care.key, traffic.key], seen: seenAs([]) }),
  )
  const asked = QuestionsInput.parse({ addressee1: 'municipality', body1: '路線図を', reason1: '把握のため' })
  await does(desk.officer, (tx, who) => askQuestions(tx, who, desk.number, asked))
  const questionIds = (await look(desk)).questions.map(({ id }) => id)
  const second = await look(await secondOf(desk, { questionIds, themeKeys: [traffic.key] }))
  const first = await look(desk)
  expect(first).toMatchObject({ waitingOn: 'desk', questions: [{ state: 'withdrawn' }] })
  expect(second).toMatchObject({ waitingOn: 'municipality', questions: [{ state: 'open', body: '路線図を' }] })
  expect(second.answerDueOn).toEqual(first.answerDueOn)
  const themes = (id: string) =>
    does(desk.officer, (tx) =>
      tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } }),
    )
  expect(await themes(second.id)).toEqual([{ themeKey: traffic.key }])
  expect(await themes(first.id)).toEqual([{ themeKey: care.key }])
})

test('it is the desk that splits, while it is open, and something has to go along', async () => {
  const desk = await openTwoMatters()
  await expect(split(desk, {}, desk.staff)).rejects.toThrow(NotPermitted)
  await expect(split(desk, {}, desk.stranger)).rejects.toThrow(NotFound)
  expect(await split(desk, { parts: ['9'] })).toEqual(new Refusal([{ field: 'parts', key: 'choose' }]))
  await does(desk.officer, (tx) =>
    tx.consultation.update({ where: { id: desk.id }, data: { state: 'completed', completedAt: new Date(MONDAY) } }),
  )
  await expect(split(desk)).rejects.toThrow(InvalidTransition)
})
