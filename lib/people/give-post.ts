import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { settleWanted } from './account-manager-wanted'
import { findPerson } from './find-person'
import { findWorkplace, type Workplace } from './find-workplace'
import type { PostInput } from './input'
import { canKeepPeople } from './policy'

/** Gives somebody of the bureau's area one more post, from date to date. */
export async function givePost(
  tx: Tx,
  actor: Actor,
  userId: string,
  input: PostInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const person = await findPerson(tx, actor, userId)
  if (!person.isOfOwnArea) return refuse('', 'otherArea')
  if (input.until && input.until < input.from) return refuse('until', 'order')
  const workplace = await findWorkplace(tx, actor, input.role, input.organisation)
  if (workplace instanceof Refusal) return workplace
  await writePost(tx, userId, workplace, input)
  return { id: userId }
}

/** Writes the post; the section is linked when the organisation has one of that name. Who keeps its people settles what was asked for. */
export async function writePost(
  tx: Tx,
  userId: string,
  workplace: Workplace,
  input: PostInput,
): Promise<{ id: string }> {
  const section = input.sectionLabel
    ? await tx.section.findFirst({
        where: { organisationId: workplace.id, name: input.sectionLabel, validUntil: null },
        select: { id: true },
      })
    : null
  const id = randomUUID()
  await tx.membership.createMany({
    data: {
      id,
      userId,
      role: input.role,
      organisationId: workplace.id,
      bureauId: workplace.bureauId,
      prefectureCode: workplace.prefectureCode,
      sectionId: section?.id ?? null,
      sectionLabel: input.sectionLabel,
      isAccountManager: input.isAccountManager,
      validFrom: dateColumn(input.from),
      validUntil: input.until ? dateColumn(input.until) : null,
    },
  })
  if (input.isAccountManager) await settleWanted(tx, workplace.id)
  return { id }
}
