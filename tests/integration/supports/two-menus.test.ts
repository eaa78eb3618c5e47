import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { agreeToSupport } from '@/lib/supports/agree'
import { finishSupport } from '@/lib/supports/finish'
import { listSupportsOf } from '@/lib/supports/list-of-consultation'
import { planSupport } from '@/lib/supports/plan'
import { proposeSupports } from '@/lib/supports/propose'
import { listSupportsForMunicipality } from '@/lib/supports/read-for-municipality'
import { startSupport } from '@/lib/supports/start'
import { createMenu } from '@/tests/factories/menus'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { answerProposal, createCase, createProposal, createSupportUnderWay } from '@/tests/factories/supports'

const WORDS = { reason: '組み合わせると移動と居場所が両立するため', aim: '', routingReason: '運輸局と先月話した' }

test('two menus proposed together run and end independently, and both sides read every change', async () => {
  const { officer, staff, consultation } = await createCase()
  const menus = [await createMenu({ name: '移動支援のマッチング' }), await createMenu({ name: '優良事例の紹介' })]
  const proposed = await asActor(officer, (tx) =>
    proposeSupports(tx, officer, consultation.number, {
      ...WORDS,
      menuIds: menus.map(({ id }) => id),
      ownerMembershipId: officer.membershipId,
    }),
  )
  if (proposed instanceof Refusal) throw new Error('refused')
  expect(await waitingOn(officer, consultation.id)).toBe('municipality')
  const [one = '', other = ''] = proposed.supportIds

  await answerProposal(staff, one, 'agree')
  await expect(asActor(officer, (tx) => startSupport(tx, officer, other))).rejects.toThrow(InvalidTransition)
  await asActor(officer, (tx) => startSupport(tx, officer, one))
  expect(await consultationState(officer, consultation.id)).toBe('supporting')
  await answerProposal(staff, other, 'agree')
  await asActor(officer, (tx) => startSupport(tx, officer, other))
  expect(await waitingOn(officer, consultation.id)).toBe('desk')
  await asActor(officer, (tx) => finishSupport(tx, officer, one, { outcome: '運行が始まった' }))

  const seen = await asActor(staff, (tx) => listSupportsForMunicipality(tx, consultation.id))
  expect(Object.fromEntries(seen.map(({ menu, state }) => [menu.name, state]))).toEqual({
    移動支援のマッチング: 'done',
    優良事例の紹介: 'under_way',
  })
  expect(await consultationState(officer, consultation.id)).toBe('supporting')
  const happened = await asActor(staff, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: consultation.id, kind: { startsWith: 'support_' } } }),
  )
  const kinds = happened.map(({ kind }) => kind.replace('support_', '')).sort()
  expect(kinds).toEqual(['agreed', 'agreed', 'done', 'proposed', 'proposed', 'started', 'started'])
})

test('why the desk chose a menu stays with the desk', async () => {
  const { officer, staff, consultation } = await createCase()
  const menu = await createMenu()
  const input = { ...WORDS, menuIds: [menu.id], ownerMembershipId: officer.membershipId }
  await asActor(officer, (tx) => proposeSupports(tx, officer, consultation.number, input))
  expect(await asActor(officer, (tx) => tx.routingReason.count())).toBe(1)
  expect(await asActor(staff, (tx) => tx.routingReason.count())).toBe(0)
})

test.each([
  ['a menu whose time is over', { validUntil: '2026-03-31' }],
  ['a menu still to come', { validFrom: '2999-04-01' }],
  ["the bureau's own means", { pillar: 'internal', kind: 'escalation' }],
])('%s is not proposed', async (_name, kind) => {
  const { officer, consultation } = await createCase()
  const menu = await createMenu(kind)
  const input = { ...WORDS, menuIds: [menu.id], ownerMembershipId: officer.membershipId }
  const answer = await asActor(officer, (tx) => proposeSupports(tx, officer, consultation.number, input))
  expect(answer).toEqual(new Refusal([{ field: 'menuIds', key: 'choose' }]))
  expect(await asActor(officer, (tx) => listSupportsOf(tx, consultation.id))).toEqual([])
})

test('another bureau finds neither the consultation nor its supports; its officer cannot be made the owner', async () => {
  const { officer, consultation } = await createCase()
  const stranger = await officerOf(await createBureau())
  const { id } = await createProposal({ officer, consultation })
  await expect(asActor(stranger, (tx) => startSupport(tx, stranger, id))).rejects.toThrow(NotFound)
  await expect(asActor(stranger, (tx) => agreeToSupport(tx, stranger, id))).rejects.toThrow(NotFound)
  const plan = {
    version: 1,
    ownerMembershipId: stranger.membershipId,
    aim: '',
    nextAction: '',
    nextActionOn: null,
    areaId: null,
  }
  const answer = await asActor(officer, (tx) => planSupport(tx, officer, id, plan))
  expect(answer).toEqual(new Refusal([{ field: 'ownerMembershipId', key: 'choose' }]))
})

test('two officers planning the same support: the second sees what the first wrote', async () => {
  const people = await createCase()
  const { officer } = people
  const { id } = await createSupportUnderWay(people)
  const { version } = await asActor(officer, (tx) => tx.support.findUniqueOrThrow({ where: { id } }))
  const plan = (aim: string) => ({
    ...{ version, aim, ownerMembershipId: officer.membershipId },
    ...{ nextAction: '運輸局へ電話', areaId: null, nextActionOn: '2026-12-01' },
  })
  await asActor(officer, (tx) => planSupport(tx, officer, id, plan('先の人のめあて')))
  const second = asActor(officer, (tx) => planSupport(tx, officer, id, plan('後の人のめあて')))
  await expect(second).rejects.toMatchObject({ theirs: { aim: '先の人のめあて' } })
})

async function waitingOn(officer: Actor, id: string) {
  const found = await asActor(officer, (tx) =>
    tx.consultation.findUnique({ where: { id }, select: { waitingOn: true } }),
  )
  return found?.waitingOn
}

async function consultationState(officer: Actor, id: string) {
  const found = await asActor(officer, (tx) => tx.consultation.findUnique({ where: { id }, select: { state: true } }))
  return found?.state
}
