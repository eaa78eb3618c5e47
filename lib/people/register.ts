import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { sendInvitation } from '@/lib/colleagues/send-invitation'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { findWorkplace } from './find-workplace'
import { writePost } from './give-post'
import type { PersonInput } from './input'
import { canKeepPeople } from './policy'

/**
 * Registers a person of the bureau's area with a first post and invites him or her by a one-time link, through which sign-in
 * name and password are chosen; nobody else ever knows them. An office whose account manager is named so is told.
 */
export async function registerPerson(tx: Tx, actor: Actor, input: PersonInput): Promise<{ id: string } | Refusal> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  if (input.until && input.until < input.from) return refuse('until', 'order')
  const workplace = await findWorkplace(tx, actor, input.role, input.organisation)
  if (workplace instanceof Refusal) return workplace

  const id = randomUUID()
  const { name, kana, mailbox, phone, from, isAccountManager } = input
  await tx.user.createMany({ data: { id, signInName: `invited-${id}`, name, kana, mailbox, phone } })
  const post = await writePost(tx, id, workplace, input)
  await sendInvitation(tx, actor, { userId: id, name, mailbox, from, organisationId: workplace.id })
  if (isAccountManager && ASKING_ROLES.some((role) => role === input.role))
    await giveNotice(tx, { kind: 'account_manager_named', bureauId: actor.bureauId, subjectId: post.id })
  return { id }
}
