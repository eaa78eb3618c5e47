import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { DirectoryChange } from './directory-change'
import { canKeepDirectory } from './policy'
import { takeOffice } from './take-office'

type Because = { note: string; requestId?: string }

/** An office takes on or gives up a theme or an area, and the directory remembers who said so, when and why. Nothing happens twice. */
export async function changeDirectory(
  tx: Tx,
  actor: Actor,
  { kind, key, officeId }: DirectoryChange,
  because: Because,
): Promise<{ id: string } | Refusal> {
  const office = await takeOffice(tx, actor, officeId)
  if (!canKeepDirectory(actor, office)) throw new NotPermitted()
  const isTheme = kind === 'theme_added' || kind === 'theme_removed'
  const known = isTheme ? await isInUse(tx, key) : await isAreaOf(tx, office.bureauId, key)
  if (!known) return refuse('change', 'choose')
  const changed = await write(tx, kind, office.id, key)
  if (changed === 0) return refuse('change', 'nothingToChange')
  await tx.directoryChange.createMany({
    data: {
      ...{ bureauId: office.bureauId, organisationId: office.id, kind, ...because },
      ...(isTheme ? { themeKey: key } : { areaCode: key }),
      ...{ changedAt: await readClock(tx), changedByName: actor.name },
    },
  })
  return { id: office.id }
}

async function write(tx: Tx, kind: DirectoryChange['kind'], organisationId: string, key: string): Promise<number> {
  const theme = { organisationId, themeKey: key }
  const area = { organisationId, areaCode: key }
  switch (kind) {
    case 'theme_added':
      return (await tx.partnerTheme.createMany({ data: theme, skipDuplicates: true })).count
    case 'theme_removed':
      return (await tx.partnerTheme.deleteMany({ where: theme })).count
    case 'area_added':
      return (await tx.partnerTerritory.createMany({ data: area, skipDuplicates: true })).count
    case 'area_removed':
      return (await tx.partnerTerritory.deleteMany({ where: area })).count
  }
}

async function isInUse(tx: Tx, key: string): Promise<boolean> {
  return (await tx.theme.count({ where: { key, retiredOn: null } })) > 0
}

/** A prefecture or municipality in the bureau's area. */
async function isAreaOf(tx: Tx, bureauId: string, code: string): Promise<boolean> {
  const where = { code, bureauId, kind: { in: ['prefecture', 'municipality'] } }
  return (await tx.organisation.count({ where })) > 0
}
