import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addEntry } from '@/lib/yearPlans/keep-entry'
import { addPlan, changePlan } from '@/lib/yearPlans/keep-plan'
import { addRow } from '@/lib/yearPlans/keep-row'
import { actorAt } from './demo-actors'
import { officeHour } from './scenario/days'

const Entry = z.object({
  months: z.tuple([z.number(), z.number()]).optional(),
  day: z.string().optional(),
  undecided: z.boolean().default(false),
  words: z.string(),
})
const Plan = z.object({
  ...{ writtenBy: z.string(), fiscalYear: z.number(), name: z.string(), note: z.string() },
  rows: z.array(
    z.object({
      ...{ group: z.string(), name: z.string(), internal: z.boolean().default(false) },
      entries: z.array(Entry),
    }),
  ),
})

/** The yearly tables of the bureaus' own documents (令和2年度, 令和5年度), and the plan of the year the demo is in. */
export async function seedYearPlans(client: pg.Client): Promise<void> {
  const file = join(process.cwd(), 'prisma', 'seed', 'year-plans.json')
  for (const plan of z.array(Plan).parse(JSON.parse(readFileSync(file, 'utf8'))))
    await seedPlan(await actorAt(client, plan.writtenBy, officeHour(40, 10)), plan)
}

/** One after another in one transaction: a plan is as long as its rows. */
async function seedPlan(actor: Actor, { fiscalYear, name, note, rows }: z.infer<typeof Plan>) {
  await asActor(actor, async (tx) => {
    const { id: planId } = done(await addPlan(tx, actor, { fiscalYear, name }))
    for (const row of rows) await seedRow(tx, actor, planId, row)
    done(await changePlan(tx, actor, planId, { name, note, isCurrent: true, isPublic: true, version: 1 }))
  })
}

async function seedRow(tx: Tx, actor: Actor, planId: string, row: z.infer<typeof Plan>['rows'][number]) {
  const { group: groupName, name, internal, entries } = row
  const { rowId } = done(await addRow(tx, actor, planId, { groupName, name, isPublic: !internal }))
  for (const { months, day, undecided, words } of entries) {
    const way = day ? 'day' : undecided ? 'undecided' : 'months'
    const [fromMonth, toMonth] = months ?? [null, null]
    done(await addEntry(tx, actor, { planId, rowId }, { way, onDay: day ?? null, fromMonth, toMonth, words }))
  }
}

function done<Result>(result: Result | Refusal): Result {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
