import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { listChoosableSections } from '@/lib/organisations/sections'
import { settleWanted } from '@/lib/people/account-manager-wanted'
import { findColleague } from './find'
import type { PostChangeInput } from './input'
import { isLastAccountManager } from './last-account-manager'
import { canKeepColleagues } from './policy'

/** Changes a colleague's section, and who keeps the office's people: there is always somebody left who does. */
export async function changePost(
  tx: Tx,
  actor: Actor,
  membershipId: string,
  { sectionId, isAccountManager }: PostChangeInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepColleagues(actor)) throw new NotPermitted()
  const today = jstDate(await readClock(tx))
  const { colleague } = await findColleague(tx, actor, membershipId, today)
  const sections = await listChoosableSections(tx, actor.organisationId, today)
  const section = sectionId ? sections.find(({ id }) => id === sectionId) : null
  if (section === undefined) return refuse('sectionId', 'choose')
  if (!isAccountManager && (await isLastAccountManager(tx, actor, colleague, today)))
    return refuse('isAccountManager', 'lastAccountManager')
  await tx.membership.updateMany({
    where: { id: membershipId },
    data: {
      isAccountManager,
      ...(section ? { sectionId: section.id, sectionLabel: section.name } : {}),
    },
  })
  if (isAccountManager) await settleWanted(tx, actor.organisationId)
  return { id: membershipId }
}
