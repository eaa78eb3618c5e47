import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'

/** The municipalities of the bureau's area that are typed by code or name, to hold an event with; refused where one is not found or its name is not its alone. */
export async function findTowns(tx: Tx, bureauId: string, typed: string): Promise<string[] | Refusal> {
  const words = [...new Set(typed.split(/[\s、,，]+/).filter((word) => word !== ''))]
  if (words.length === 0) return []
  const found = await tx.organisation.findMany({
    where: { bureauId, kind: 'municipality', OR: [{ code: { in: words } }, { name: { in: words } }] },
    select: { id: true, code: true, name: true },
  })
  const isMeant = words.map((word) => found.filter(({ code, name }) => code === word || name === word))
  if (isMeant.some((towns) => towns.length !== 1)) return refuse('cohostTowns', 'unknownOffice')
  return found.map(({ id }) => id)
}
