import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { answerQuestion } from '@/lib/questions/answer'
import { agreeToSupport } from '@/lib/supports/agree'
import { declineSupport } from '@/lib/supports/decline'
import { createMenu } from '@/tests/factories/menus'
import { staffOf } from '@/tests/factories/people'
import { insertQuestion, insertSupport, place, readState } from './place'

const answer = (actor: Actor, id: string, text = '対象は20人です') =>
  asActor(actor, (tx) => answerQuestion(tx, actor, id, { answer: text }))

test('The municipality answers a question once, and the desk is awaited again', async () => {
  const at = await place()
  const question = await insertQuestion(at, 'municipality')
  const stranger = await staffOf(at.foreignMunicipality)
  await expect(answer(stranger, question)).rejects.toThrow(NotFound)
  await expect(answer(at.officer, question)).rejects.toThrow(NotPermitted)
  await expect(answer(at.prefectureStaff, question)).rejects.toThrow(NotPermitted)

  const colleague = await staffOf(at.municipality)
  await answer(colleague, question)
  const now = await readState(at)
  expect(now).toMatchObject({ waitingOn: 'desk', kinds: expect.arrayContaining(['question_answered']) })
  expect(now.notices).toContain('question_answered')
  const late = await answer(at.staff, question, '対象は30人です').catch((error: unknown) => error)
  expect(late).toBeInstanceOf(InvalidTransition)
  expect(late).toMatchObject({ theirs: { answer: '対象は20人です' } })
})

test('A question to the prefecture is answered by the prefecture, unseen by the municipality', async () => {
  const at = await place()
  const question = await insertQuestion(at, 'prefecture')
  await expect(answer(at.staff, question)).rejects.toThrow(NotFound)
  await answer(at.prefectureStaff, question)
  expect((await readState(at)).notices).toContain('question_answered')
})

test('The asking side alone agrees to a proposal, once', async () => {
  const at = await place()
  const support = await insertSupport(at, await createMenu({ name: '事例の紹介' }))
  const agree = (actor: Actor) => asActor(actor, (tx) => agreeToSupport(tx, actor, support))
  await expect(agree(await staffOf(at.foreignMunicipality))).rejects.toThrow(NotFound)
  await expect(agree(at.prefectureStaff)).rejects.toThrow(NotPermitted)
  await expect(agree(at.officer)).rejects.toThrow(NotPermitted)
  await agree(at.staff)
  const now = await readState(at)
  expect(now).toMatchObject({ supports: [{ state: 'agreed', answered_by_name: at.staff.name }], waitingOn: 'desk' })
  expect(now.kinds).toContain('support_agreed')
  expect(now.notices).toContain('support_answered')
  await expect(agree(at.staff)).rejects.toThrow(InvalidTransition)
})

test('Two proposals are answered independently, declining with its reason', async () => {
  const at = await place()
  const [wanted, unwanted] = [await insertSupport(at, await createMenu()), await insertSupport(at, await createMenu())]
  await asActor(at.staff, (tx) => declineSupport(tx, at.staff, unwanted, { declineReason: '予算がない' }))
  expect(await readState(at)).toMatchObject({ waitingOn: 'municipality' })
  await asActor(at.staff, (tx) => agreeToSupport(tx, at.staff, wanted))
  const now = await readState(at)
  expect(now.supports).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ id: wanted, state: 'agreed' }),
      expect.objectContaining({ id: unwanted, state: 'declined', decline_reason: '予算がない' }),
    ]),
  )
})
