import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { recordAbsence } from '@/lib/assignments/absences'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { startHandover } from '@/lib/handovers/start'
import { fiscalYear } from '@/lib/japanese/dates'
import { actorAt } from './demo-actors'

/** Tamana: its officer changes with the coming fiscal year. */
const CHANGES = '432067'

/** What changes of post look like: an officer prepares a handover, a municipality changes hands in April, somebody will be away. */
export async function seedRotation(client: pg.Client) {
  const now = new Date()
  const manager = await actorAt(client, 'manager@demo.test', now)
  const first = await actorAt(client, 'officer@demo.test', now)
  const second = await actorAt(client, 'officer2@demo.test', now)
  const year = fiscalYear(now) + 1
  const change = { officer: second.membershipId, from: `${year}-04-01`, until: null, handOver: true }
  const away = { officer: second.membershipId, standIn: first.membershipId }
  await done(manager, (tx) => assignOfficer(tx, manager, CHANGES, change))
  await done(second, (tx) => startHandover(tx, second, { leaver: second.membershipId }))
  await done(second, (tx) => recordAbsence(tx, second, { ...away, from: `${year}-12-22`, until: `${year}-12-24` }))
}

async function done(actor: Actor, deed: (tx: Tx) => Promise<unknown>) {
  const result = await asActor(actor, deed)
  if (result instanceof Refusal) throw new Error(`refused ${JSON.stringify(result.errors)}`)
}
