import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { canKeepSections, findKeptOrganisation } from './find-kept'
import type { SectionInput } from './section-input'

/** Adds a section to an organisation of the area; its mailbox gets the notices of its consultations. */
export async function addSection(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  { from, until, ...section }: SectionInput,
): Promise<{ organisationId: string } | Refusal> {
  if (!canKeepSections(actor)) throw new NotPermitted()
  const organisation = await findKeptOrganisation(tx, actor, organisationId)
  if (until && until < from) return refuse('until', 'order')
  await tx.section.createMany({
    data: {
      ...section,
      organisationId,
      bureauId: organisation.bureauId,
      prefectureCode: organisation.prefectureCode,
      validFrom: dateColumn(from),
      validUntil: until ? dateColumn(until) : null,
    },
  })
  return { organisationId }
}
