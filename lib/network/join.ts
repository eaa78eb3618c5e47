import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { keepReply } from './confirm-mailbox'
import type { JoinInput, ReplyInput } from './input'

const OPEN = ['confirmed', 'asked_back']

/** A municipality asks to join as itself, with the accounts it has. */
export async function joinAsMunicipality(
  tx: Tx,
  actor: Actor,
  { agreed: _agreed, ...written }: z.infer<typeof JoinInput>,
): Promise<{ id: string }> {
  const { bureauId, organisationId, organisationName, prefectureCode } = actor
  if (actor.role !== 'municipal_staff' || !bureauId) throw new NotPermitted()
  const member = await tx.networkMember.findUnique({ where: { organisationId }, select: { state: true } })
  if (member && member.state !== 'withdrawn') throw new InvalidTransition('join', member.state)
  const id = randomUUID()
  const { count } = await tx.networkApplication.createMany({
    data: {
      ...{ id, bureauId, organisationId, organisationName, prefectureCode, ...written },
      ...{ kind: 'municipality', state: 'confirmed' },
    },
    skipDuplicates: true,
  })
  if (count === 0) throw new InvalidTransition('join', 'confirmed')
  await giveNotice(tx, { kind: 'network_applied', bureauId, subjectId: id })
  return { id }
}

/** The municipality's open or last application; null when it never asked. */
export async function readJoining(tx: Tx, actor: Actor) {
  return await tx.networkApplication.findFirst({
    where: { organisationId: actor.organisationId },
    orderBy: { appliedAt: 'desc' },
    select: {
      id: true,
      state: true,
      asked: true,
      reply: true,
      decisionReason: true,
      appliedAt: true,
      contactName: true,
    },
  })
}

/** The municipality replies to what the secretariat has asked back. */
export async function replyAsMunicipality(
  tx: Tx,
  actor: Actor,
  { reply }: z.infer<typeof ReplyInput>,
): Promise<{ id: string }> {
  const joining = await readJoining(tx, actor)
  if (!joining || !OPEN.includes(joining.state) || !actor.bureauId) throw new NotFound()
  await keepReply(tx, joining.id, joining.state, reply)
  await giveNotice(tx, { kind: 'network_applied', bureauId: actor.bureauId, subjectId: joining.id })
  return { id: joining.id }
}
