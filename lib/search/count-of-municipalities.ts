import type { Tx } from '@/lib/db/client'

/** How many received consultations each of these municipalities has at the desk, completed ones included. One question. */
export async function countOfMunicipalities(
  tx: Tx,
  bureauId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const counted = await tx.$queryRaw<{ id: string; count: number }[]>`
    SELECT c.asking_organisation_id AS id, count(*)::int AS count FROM consultations c
    WHERE c.bureau_id = ${bureauId}::uuid AND c.state <> 'draft' AND c.asking_organisation_id = ANY (${ids}::uuid[])
    GROUP BY c.asking_organisation_id`
  return new Map(counted.map(({ id, count }) => [id, count]))
}
