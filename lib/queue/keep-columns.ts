import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readAddress, searchOf, writeQuery } from './address'
import { keepSettings } from './settings'
import type { ColumnsInput } from './view-input'

/** Keeps this person's columns and order, for every queue that does not name its own; leads back to the list one came from. */
export async function keepColumns(
  tx: Tx,
  actor: Actor,
  { columns, sort, of, none }: z.infer<typeof ColumnsInput>,
): Promise<{ query: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (none) return refuse('columns', 'choose')
  await keepSettings(tx, actor, { columns, sort })
  return { query: writeQuery(readAddress(searchOf(of)), { columns: undefined, sort }) }
}
