import type { Tx } from './client'

/**
 * From here on this transaction runs each statement by one plan for whatever values, made once per connection: under row
 * policies planning is dearer than running. For pages whose statements are always of one kind; not where what was chosen
 * decides which index is good, as in a list narrowed down by a theme that may be rare or common.
 */
export async function keepPlans(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('plan_cache_mode', 'force_generic_plan', true)`
}
