import { expect, test } from 'vitest'
import type { Bearer } from '@/lib/actor/actor'
import { activityOf } from '@/lib/advisors/activity'
import { askConfirmation } from '@/lib/advisors/ask-confirmation'
import { confirmByLink, confirmEntry } from '@/lib/advisors/confirm'
import { declareConflict, endConflict } from '@/lib/advisors/conflicts'
import { OwnPartInput } from '@/lib/advisors/input'
import { keepOwnPart } from '@/lib/advisors/keep-own-part'
import { listAdvisors } from '@/lib/advisors/list'
import { readAdvisor, readOwnEntry } from '@/lib/advisors/read'
import { beginRest, endRest } from '@/lib/advisors/rest'
import { closeInvitation, noteTraining } from '@/lib/advisors/trainings'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { aDispatch, anAdvisor, MAY, registerOne } from '@/tests/factories/advisors'
import { officerOf } from '@/tests/factories/people'

async function registry() {
  const of = await aDispatch()
  return { ...of, ...(await anAdvisor(of)) }
}

test('the advisor reads and keeps the own public part, and nothing that the bureau notes for itself', async () => {
  const { advisor, id, theme } = await registry()
  const entry = await asActor(advisor, (tx) => readOwnEntry(tx, advisor.userId))
  expect(entry?.id).toBe(id)
  expect(await asActor(advisor, (tx) => tx.advisorInternal.count())).toBe(0)
  const typed = {
    affiliation: '別の大学',
    themeKeys: [theme.key, 'made_up'],
    mode: 'online',
    months: ['5', '6'],
    version: '1',
  }
  await asActor(advisor, (tx) => keepOwnPart(tx, advisor, id, OwnPartInput.parse(typed)))
  const kept = await asActor(advisor, (tx) => readOwnEntry(tx, advisor.userId))
  expect(kept).toMatchObject({
    affiliation: '別の大学',
    themeKeys: [theme.key],
    months: [5, 6],
    confirmedByName: advisor.name,
  })
  const late = asActor(advisor, (tx) => keepOwnPart(tx, advisor, id, OwnPartInput.parse(typed)))
  await expect(late).rejects.toThrow(InvalidTransition)
  const force = asActor(advisor, (tx) => tx.advisor.updateMany({ where: { id }, data: { name: '別名' } }))
  await expect(force).rejects.toThrow(/own public part/)
})

test('another advisor and another bureau find nothing of an entry', async () => {
  const of = await registry()
  const other = (await anAdvisor(of)).advisor
  const far = await officerOf((await aDispatch()).bureau)
  expect(await asActor(other, (tx) => readAdvisor(tx, of.id))).toBeNull()
  expect(await asActor(far, (tx) => readAdvisor(tx, of.id))).toBeNull()
  expect(await asActor(far, (tx) => listAdvisors(tx, of.bureau.id, {}))).toEqual([])
  await expect(asActor(other, (tx) => confirmEntry(tx, other, of.id))).rejects.toThrow(NotFound)
  await expect(asActor(far, (tx) => beginRest(tx, far, of.id, { version: 1 }))).rejects.toThrow(NotFound)
})

test('an entry counts for a year from its confirmation, in the own area or once by a link', async () => {
  const { officer, advisor, id } = await registry()
  const entry = () => asActor(officer, (tx) => tx.advisor.findUniqueOrThrow({ where: { id } }))
  expect(activityOf(await entry(), '2027-05-11')).toBe('active')
  expect(activityOf(await entry(), '2027-05-12')).toBe('unconfirmed')
  const later = { ...advisor, clock: '2027-05-20T10:00:00+09:00' }
  await asActor(later, (tx) => confirmEntry(tx, later, id))
  expect(activityOf(await entry(), '2027-05-21')).toBe('active')
  await asActor(officer, (tx) => askConfirmation(tx, officer, id))
  const link = await asActor(officer, (tx) => tx.oneTimeLink.findFirstOrThrow({ where: { subjectId: id } }))
  const bearer: Bearer = { kind: 'link', linkId: link.id, clock: MAY }
  expect(await asActor(bearer, (tx) => tx.advisor.count())).toBe(1)
  expect(await asActor(bearer, (tx) => tx.advisorInternal.count())).toBe(0)
  await asActor(bearer, (tx) => confirmByLink(tx, bearer))
  expect(await entry()).toMatchObject({ confirmedByName: link.recipientName })
  await expect(asActor(bearer, (tx) => confirmByLink(tx, bearer))).rejects.toThrow(InvalidTransition)
  expect(await asActor(bearer, (tx) => tx.advisor.count())).toBe(0)
})

test('who has neither mailbox nor account cannot be asked by mail', async () => {
  const { officer } = await aDispatch()
  const id = await registerOne(officer, { mailbox: null })
  const refused = await asActor(officer, (tx) => askConfirmation(tx, officer, id))
  expect(refused).toEqual(new Refusal([{ field: 'mailbox', key: 'noMailbox' }]))
})

test('resting is set and ended, by the advisor or the desk', async () => {
  const { officer, advisor, id } = await registry()
  await asActor(advisor, (tx) => beginRest(tx, advisor, id, { version: 1 }))
  await asActor(officer, (tx) => endRest(tx, officer, id, { version: 2 }))
  const stale = asActor(advisor, (tx) => beginRest(tx, advisor, id, { version: 2 }))
  await expect(stale).rejects.toThrow(InvalidTransition)
})

test('a declaration names a municipality or another body; the desk’s own are not the advisor’s to see or end', async () => {
  const { officer, advisor, id, municipality, prefecture } = await registry()
  const declare = (by: typeof officer, body: string) =>
    asActor(by, (tx) => declareConflict(tx, by, id, { body, reason: '役員のため' }))
  await declare(advisor, `${prefecture.name}${municipality.name}`)
  await declare(advisor, '有限会社みなと')
  await declare(officer, municipality.code)
  const own = await asActor(advisor, (tx) => readOwnEntry(tx, advisor.userId))
  const known = own?.conflicts.map(({ body, organisationId }) => [body, organisationId]) ?? []
  expect(known.sort()).toEqual(
    [
      ['有限会社みなと', null],
      [`${prefecture.name}${municipality.name}`, municipality.id],
    ].sort(),
  )
  const all = await asActor(officer, (tx) => tx.advisorConflict.findMany({ where: { advisorId: id } }))
  const ofDesk = all.find(({ declaredSide }) => declaredSide === 'desk')
  await expect(asActor(advisor, (tx) => endConflict(tx, advisor, id, ofDesk?.id ?? ''))).rejects.toThrow(NotFound)
  await asActor(officer, (tx) => endConflict(tx, officer, id, ofDesk?.id ?? ''))
})

test('courses are noted, and an invitation ends with whether the advisor was there', async () => {
  const { officer, advisor, id } = await registry()
  const note = (heldOn: string, state: 'invited' | 'taken') =>
    asActor(officer, (tx) => noteTraining(tx, officer, id, { course: '支援スキル向上研修', heldOn, state }))
  expect(await note('2026-06-01', 'taken')).toEqual(new Refusal([{ field: 'heldOn', key: 'past' }]))
  expect(await note('2026-05-10', 'invited')).toEqual(new Refusal([{ field: 'heldOn', key: 'notPast' }]))
  await note('2026-06-01', 'invited')
  const trainings = async () => (await asActor(advisor, (tx) => readOwnEntry(tx, advisor.userId)))?.trainings ?? []
  const [invited] = await trainings()
  const close = () => asActor(officer, (tx) => closeInvitation(tx, officer, id, invited?.id ?? '', 'taken'))
  await close()
  expect(await trainings()).toMatchObject([{ course: '支援スキル向上研修', state: 'taken' }])
  await expect(close()).rejects.toThrow(InvalidTransition)
})
