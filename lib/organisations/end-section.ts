import type { Actor } from '@/lib/actor/actor'
import { dayBefore } from '@/lib/assignments/day'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { canKeepSections, findKeptOrganisation } from './find-kept'
import { findSection } from './sections'

/** The section to be ended, with its organisation; NotPermitted for everybody who does not keep it, a Refusal when it cannot end then. */
export async function findLiving(tx: Tx, actor: Actor, organisationId: string, id: string, from: string) {
  if (!canKeepSections(actor)) throw new NotPermitted()
  const organisation = await findKeptOrganisation(tx, actor, organisationId)
  const section = await findSection(tx, organisationId, id)
  const refused = whyNot(section, from)
  return refused ?? { organisation, section }
}

function whyNot({ from: began, until }: { from: string; until: string | null }, from: string): Refusal | null {
  if (until) return refuse('', 'sectionEnded')
  return from <= began ? refuse('from', 'order') : null
}

/** Ends a section on the day before `from`; its work and mail are the successor's from then on. */
export async function endSection(tx: Tx, id: string, version: number, from: string, successorId: string) {
  const { count } = await tx.section.updateMany({
    where: { id, version, validUntil: null },
    data: { validUntil: dayBefore(from), successorId, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('endSection', 'changed')
}
