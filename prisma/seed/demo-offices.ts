import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { InviteInput } from '@/lib/colleagues/input'
import { inviteColleague } from '@/lib/colleagues/invite'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { fiscalYear } from '@/lib/japanese/dates'
import { sendTransfer } from '@/lib/transfers/send'
import { actorAt } from './demo-actors'

/** What offices have under way: a successor invited for April, and a consultation handed to another section of the bureau. */
export async function seedOffices(client: pg.Client) {
  const now = new Date()
  const leaver = await actorAt(client, 'izumi2@demo.test', now)
  const from = `${fiscalYear(now) + 1}-04-01`
  await done(leaver, (tx) => inviteColleague(tx, leaver, InviteInput.parse({ name: '見本 若葉', from })))
  const officer = await actorAt(client, 'officer@demo.test', now)
  await done(officer, (tx) => handOn(tx, officer))
}

async function handOn(tx: Tx, officer: Actor) {
  const section = await tx.section.findFirstOrThrow({
    where: { organisationId: officer.organisationId, name: '地域包括ケア推進課' },
    select: { id: true },
  })
  const { number } = await tx.consultation.findFirstOrThrow({
    where: { state: 'in_consultation', kind: 'consultation' },
    orderBy: { receivedAt: 'desc' },
    select: { number: true },
  })
  const remark = '総合事業の見直しに関するご相談のため、確認をお願いします。（見本）'
  return await sendTransfer(tx, officer, number ?? '', { toSectionId: section.id, supportId: null, remark })
}

async function done(actor: Actor, deed: (tx: Tx) => Promise<unknown>) {
  const result = await asActor(actor, deed)
  if (result instanceof Refusal) throw new Error(`refused ${JSON.stringify(result.errors)}`)
}
