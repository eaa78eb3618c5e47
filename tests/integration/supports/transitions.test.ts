import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { agreeToSupport } from '@/lib/supports/agree'
import { declineSupport } from '@/lib/supports/decline'
import { dropSupport, finishSupport } from '@/lib/supports/finish'
import { startSupport } from '@/lib/supports/start'
import { SUPPORT_STATES, type SupportState } from '@/lib/supports/states'
import { SUPPORT_TRANSITIONS, type SupportEvent } from '@/lib/supports/transitions'
import { ownerQuery } from '@/tests/factories/owner'
import { createCase, createProposal } from '@/tests/factories/supports'

type Deed = (tx: Tx, people: { officer: Actor; staff: Actor }, id: string) => Promise<unknown>

const DEEDS: Record<SupportEvent, { by: 'officer' | 'staff'; deed: Deed }> = {
  agree: { by: 'staff', deed: (tx, { staff }, id) => agreeToSupport(tx, staff, id) },
  decline: { by: 'staff', deed: (tx, { staff }, id) => declineSupport(tx, staff, id, { declineReason: '時期' }) },
  start: { by: 'officer', deed: (tx, { officer }, id) => startSupport(tx, officer, id) },
  finish: {
    by: 'officer',
    deed: (tx, { officer }, id) => finishSupport(tx, officer, id, { outcome: '担い手が増えた' }),
  },
  drop: { by: 'officer', deed: (tx, { officer }, id) => dropSupport(tx, officer, id, { outcome: '別の方法にした' }) },
}

/** The way that leads to each state. */
const WAYS: Record<SupportState, SupportEvent[]> = {
  proposed: [],
  agreed: ['agree'],
  declined: ['decline'],
  under_way: ['agree', 'start'],
  done: ['agree', 'start', 'finish'],
  not_used: ['agree', 'drop'],
}

const EVENTS = Object.keys(DEEDS) as SupportEvent[]
const CASES = SUPPORT_STATES.flatMap((state) => EVENTS.map((event) => [event, state] as const))

test.each(CASES)('"%s" of a support in "%s" happens exactly where the law allows it', async (event, state) => {
  const people = await createCase()
  const support = await createProposal(people)
  for (const step of WAYS[state]) await does(people, step, support.id)
  expect(await stateOf(people.officer, support.id)).toBe(state)

  const allowed = SUPPORT_TRANSITIONS[event].from.some((from) => from === state)
  if (allowed) await does(people, event, support.id)
  else await expect(does(people, event, support.id)).rejects.toThrow(InvalidTransition)
  expect(await stateOf(people.officer, support.id)).toBe(allowed ? SUPPORT_TRANSITIONS[event].to : state)
})

test('the database itself refuses what the law does not have, whatever a verb may try', async () => {
  const { officer, staff, consultation } = await createCase()
  const { id } = await createProposal({ officer, consultation })
  const force = (actor: Actor, state: string) =>
    asActor(actor, (tx) => tx.support.update({ where: { id }, data: { state }, select: { id: true } }))
  await expect(force(officer, 'under_way')).rejects.toThrow(/no transition of a support/)
  await expect(force(officer, 'agreed')).rejects.toThrow(/no transition of a support/)
  await expect(force(staff, 'under_way')).rejects.toThrow(/no transition of a support/)
})

test('the law in the database is the law in the code', async () => {
  const rows = await ownerQuery<{ line: string }>(
    "SELECT concat_ws(' ', event, from_state, to_state, side) AS line FROM app.transitions WHERE machine = 'support' ORDER BY 1",
  )
  const written = Object.entries(SUPPORT_TRANSITIONS).flatMap(([event, { from, to, by }]) =>
    from.flatMap((state) => by.map((side) => `${event} ${state} ${to} ${side}`)),
  )
  expect(rows.map(({ line }) => line)).toEqual(written.sort())
})

async function does(people: { officer: Actor; staff: Actor }, event: SupportEvent, id: string) {
  const { by, deed } = DEEDS[event]
  await asActor(people[by], (tx) => deed(tx, people, id))
}

async function stateOf(officer: Actor, id: string) {
  const support = await asActor(officer, (tx) => tx.support.findUnique({ where: { id }, select: { state: true } }))
  return support?.state
}
