import type { Tx } from '@/lib/db/client'

export const SCOPES = ['advisor', 'municipality', 'menu'] as const
export type Scope = (typeof SCOPES)[number]
export const UNITS = ['days', 'hours', 'yen'] as const
export type Unit = (typeof UNITS)[number]

/** One cap of a fiscal year, and what stands against it: offered, taken on, done. */
export type Standing = {
  scope: Scope
  unit: Unit
  cap: number
  isStrict: boolean
  reserved: number
  assigned: number
  used: number
}

type Of = { bureauId: string; fiscalYear: number; advisorId: string; organisationId: string; menuKey: string }

/** How the quotas stand for one advisor going to one municipality under one menu. */
export async function readStanding(tx: Tx, of: Of): Promise<Standing[]> {
  return await tx.$queryRaw<Standing[]>`
    SELECT scope, unit, cap, is_strict AS "isStrict", reserved, assigned, used
    FROM app.dispatch_standing(${of.bureauId}::uuid, ${of.fiscalYear}::int, ${of.advisorId}::uuid, ${of.organisationId}::uuid, ${of.menuKey})`
}

/** What is left of a cap: offers not answered yet do not count, whoever accepts first has it. */
export function leftOf({ cap, assigned, used }: Standing): number {
  return cap - assigned - used
}

/** From this share on the cap is near (当方設定). */
const NEAR = 0.8

/** Whether so much more goes beyond a cap, only comes near it, or would with all offers that still wait; null when there is room. */
export function closeness(standing: Standing, more: number): 'over' | 'reserved' | 'near' | null {
  const { cap, reserved, assigned, used } = standing
  if (assigned + used + more > cap) return 'over'
  if (assigned + used + reserved + more > cap) return 'reserved'
  return cap > 0 && assigned + used + more >= cap * NEAR ? 'near' : null
}

/** Whoever spends of a bureau's quotas of a year does so one after the other. */
export async function lockQuota(tx: Tx, bureauId: string, fiscalYear: number): Promise<void> {
  await tx.$executeRaw`SELECT app.lock_dispatch_quota(${bureauId}::uuid, ${fiscalYear}::int)`
}
