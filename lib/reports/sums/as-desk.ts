import type { Tx } from '@/lib/db/client'

/** Does a part of the worker's transaction with the rights of a bureau's desk, no more: what is counted for its people is what they may see. */
export async function asDesk<T>(tx: Tx, bureauId: string, work: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`
    SELECT set_config('app.actor_kind', 'member', true), set_config('app.role', 'manager', true),
      set_config('app.organisation_id', ${bureauId}, true), set_config('app.bureau_id', ${bureauId}, true)`
  await tx.$executeRaw`SET LOCAL ROLE madoguchi_web`
  const done = await work()
  await tx.$executeRaw`SET LOCAL ROLE NONE`
  await tx.$executeRaw`
    SELECT set_config('app.actor_kind', 'system', true), set_config('app.role', '', true),
      set_config('app.organisation_id', '', true), set_config('app.bureau_id', '', true)`
  return done
}
