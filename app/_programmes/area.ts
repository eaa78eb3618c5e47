import type { Role } from '@/lib/actor/roles'

/** Where programmes are kept: by a bureau's desk, by headquarters. */
export const KEEPERS = {
  desk: { area: '/supports/programmes', roles: ['officer', 'manager'] },
  headquarters: { area: '/headquarters/programmes', roles: ['headquarters'] },
} as const satisfies Record<string, { area: string; roles: readonly Role[] }>
export type Keeper = keyof typeof KEEPERS

export type ProgrammeParams = { programmeId: string }
export type EntryParams = ProgrammeParams & { entryId: string }

/** The address of a programme, or of something below it. */
export function programmeAt(keeper: Keeper, { programmeId }: ProgrammeParams, below = ''): string {
  return `${KEEPERS[keeper].area}/${programmeId}${below}`
}

/** The address of an entry, or of something below it. */
export function entryAt(keeper: Keeper, { programmeId, entryId }: EntryParams, below = ''): string {
  return programmeAt(keeper, { programmeId }, `/entries/${entryId}${below}`)
}
