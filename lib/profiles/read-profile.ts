import type { Tx } from '@/lib/db/client'
import type { Place } from './place'
import { readAreas } from './read-areas'
import { readCapacity } from './read-capacity'
import { readCosts } from './read-costs'
import { readConfirmation, readFigures } from './read-figures'
import { readPlan } from './read-plan'

/** Everything on record of a place, as far as this person may see it. */
export async function readProfile(tx: Tx, place: Place) {
  return {
    lines: await readFigures(tx, place),
    confirmation: await readConfirmation(tx, place.id),
    checks: await readCapacity(tx, place.id),
    areas: await readAreas(tx, place.id),
    costs: await readCosts(tx, place.id),
    plan: await readPlan(tx, place.id),
  }
}

export type Profile = Awaited<ReturnType<typeof readProfile>>
