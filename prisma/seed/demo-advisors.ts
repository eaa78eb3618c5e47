import type pg from 'pg'
import { declareConflict } from '@/lib/advisors/conflicts'
import { RegistrationInput } from '@/lib/advisors/input'
import { registerAdvisor } from '@/lib/advisors/register'
import { beginRest } from '@/lib/advisors/rest'
import { noteTraining } from '@/lib/advisors/trainings'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { CapInput, setCap } from '@/lib/dispatches/caps'
import { Refusal } from '@/lib/forms/errors'
import { fiscalYear } from '@/lib/japanese/dates'
import { actorAt } from './demo-actors'
import { ADVISORS } from './demo-advisor-entries'
import { officeHour } from './scenario/days'

/** The registry of the demo: invented people, one of a prefecture, one resting, one not confirmed for a year, one with a conflict; and the year's quotas. */
export async function seedAdvisors(client: pg.Client) {
  for (const { daysAgo, account, resting, conflict, course, ...entry } of ADVISORS) {
    const at = officeHour(daysAgo, 10)
    const officer = await actorAt(client, 'officer@demo.test', at)
    const userId = account ? (await actorAt(client, account, at)).userId : undefined
    await done(officer, async (tx) => {
      const registered = await registerAdvisor(tx, officer, RegistrationInput.parse({ ...entry, userId }))
      if (registered instanceof Refusal) return registered
      const { id } = registered
      if (resting) await beginRest(tx, officer, id, { version: 1 })
      if (conflict) await declareConflict(tx, officer, id, conflict)
      return course ? await noteTraining(tx, officer, id, course) : registered
    })
  }
  await seedCaps(client)
}

const CAPS = [
  { target: 'advisor:', unit: 'days', cap: '10' },
  { target: 'advisor:', unit: 'hours', cap: '20' },
  { target: 'municipality:', unit: 'days', cap: '4' },
  { target: 'menu:advisor_dispatch', unit: 'days', cap: '40', isStrict: 'on' },
  { target: 'menu:advisor_dispatch', unit: 'yen', cap: '3000000', isStrict: 'on' },
]

async function seedCaps(client: pg.Client) {
  const manager = await actorAt(client, 'manager@demo.test', officeHour(300, 9))
  const now = fiscalYear(new Date())
  for (const year of [now - 1, now])
    for (const cap of CAPS)
      await done(manager, (tx) => setCap(tx, manager, CapInput.parse({ fiscalYear: String(year), ...cap })))
}

async function done(actor: Parameters<typeof asActor>[0], deed: (tx: Tx) => Promise<unknown>) {
  const result = await asActor(actor, deed)
  if (result instanceof Refusal) throw new Error(`refused ${JSON.stringify(result.errors)}`)
}
