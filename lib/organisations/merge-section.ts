import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal, refuse } from '@/lib/forms/errors'
import { endSection, findLiving } from './end-section'
import type { MergerInput } from './section-input'
import { listChoosableSections } from './sections'

/** Ends a section and gives its people, open work and mail to another from a day on. Old consultations keep the old name. */
export async function mergeSection(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  id: string,
  { into, from, version }: MergerInput,
): Promise<{ id: string } | Refusal> {
  const found = await findLiving(tx, actor, organisationId, id, from)
  if (found instanceof Refusal) return found
  const others = await listChoosableSections(tx, organisationId, from)
  if (into === id || !others.some((one) => one.id === into && !one.until)) return refuse('into', 'choose')
  await endSection(tx, id, version, from, into)
  return { id: into }
}
