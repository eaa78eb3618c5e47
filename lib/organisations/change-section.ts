import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { canKeepSections, findKeptOrganisation } from './find-kept'
import type { SectionChangeInput } from './section-input'
import { findSection } from './sections'

/** Changes a section or gives it a last day. Consultations keep the name it had when they were sent. */
export async function changeSection(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  id: string,
  { version, from, until, ...section }: SectionChangeInput,
): Promise<{ organisationId: string } | Refusal> {
  if (!canKeepSections(actor)) throw new NotPermitted()
  await findKeptOrganisation(tx, actor, organisationId)
  const present = await findSection(tx, organisationId, id)
  if (until && until < from) return refuse('until', 'order')
  const { count } = await tx.section.updateMany({
    where: { id, version },
    data: {
      ...section,
      validFrom: dateColumn(from),
      validUntil: until ? dateColumn(until) : null,
      version: { increment: 1 },
    },
  })
  if (count === 0) {
    throw new InvalidTransition('edit', 'changed', {
      name: present.name,
      mailbox: present.mailbox ?? '',
      phone: present.phone ?? '',
      from: present.from,
      until: present.until ?? '',
    })
  }
  return { organisationId }
}
