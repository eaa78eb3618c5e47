import type { Actor, Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { lockLink } from '@/lib/links/lock'
import { useLink as spendLink } from '@/lib/links/use'
import { confirmedBy } from './keep-own-part'
import { lockAdvisor } from './lock'
import { isOwnPart } from './policy'

/** 年に一度の確認: the advisor says from the own area that the entry still is right. */
export async function confirmEntry(tx: Tx, actor: Actor, id: string) {
  const advisor = await lockAdvisor(tx, id)
  if (!isOwnPart(actor, advisor)) throw new NotPermitted()
  await write(tx, id, actor.name)
  return { id }
}

/** The same by a one-time link; once. */
export async function confirmByLink(tx: Tx, bearer: Bearer) {
  const { subjectId, recipientName } = await lockLink(tx, bearer, 'advisor_confirmation')
  await write(tx, subjectId, recipientName)
  await spendLink(tx, bearer, 'advisor_confirmation')
  return { id: subjectId }
}

async function write(tx: Tx, id: string, name: string) {
  await tx.advisor.updateMany({ where: { id }, data: { ...(await confirmedBy(tx, name)), version: { increment: 1 } } })
}
