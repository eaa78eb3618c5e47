import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import { sendInvitation } from '@/lib/colleagues/send-invitation'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { issueLink } from '@/lib/links/issue'
import { giveNotice } from '@/lib/notices/give-notice'
import type { DecisionInput } from './input'
import { lastDayOfMonths } from './months'
import { readNetworkSettings } from './settings'
import { APPLICATION_STEPS, stateAfter } from './transitions'

const DAYS_TO_REPLY = 30

/**
 * The secretariat checks an application: takes it in, asks back, or declines with a reason. A new member's organisation and
 * membership begin with it, and its first person is invited by link; a municipality goes on with the accounts it has.
 */
export async function decideApplication(
  tx: Tx,
  actor: Actor,
  id: string,
  { decision, words, version }: z.infer<typeof DecisionInput>,
): Promise<{ id: string; state: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_applications WHERE id = ${id}::uuid FOR UPDATE`
  const application = await tx.networkApplication.findUnique({ where: { id } })
  if (!application) throw new NotFound()
  if (application.version !== version) throw new InvalidTransition(decision, application.state)
  const state = stateAfter(APPLICATION_STEPS, decision, application.state)
  const now = await readClock(tx)
  if (decision === 'accept') await admit(tx, actor, application, jstDate(now))
  const said =
    decision === 'askBack'
      ? { asked: words, askedAt: now }
      : { decidedAt: now, decidedByName: actor.name, decisionReason: words }
  await tx.networkApplication.updateMany({
    where: { id, version },
    data: { state, ...said, version: { increment: 1 } },
  })
  if (decision !== 'accept' || application.organisationId) await tell(tx, actor, application)
  return { id, state }
}

type Application = NonNullable<Awaited<ReturnType<Tx['networkApplication']['findUnique']>>>
type AtDesk = Actor & { bureauId: string }

async function admit(tx: Tx, actor: AtDesk, application: Application, today: string) {
  const { id, bureauId, contactName: name, contactMailbox: mailbox, contactPhone: phone, offer, website } = application
  const { membershipMonths } = await readNetworkSettings(tx, bureauId)
  const until = dateColumn(lastDayOfMonths(today, membershipMonths))
  const [row] = await tx.$queryRaw<
    { body: string }[]
  >`SELECT app.admit_network_member(${id}::uuid, ${until}::date)::text AS body`
  if (!row) throw new NotFound()
  const organisationId = row.body
  await tx.networkContact.upsert({
    where: { organisationId },
    create: { organisationId, bureauId, name, mailbox, phone },
    update: { name, mailbox, phone },
  })
  const fields = [
    { field: 'strengths', body: offer, visibility: 'members' },
    ...(website ? [{ field: 'website', body: website, visibility: 'members' }] : []),
  ]
  await tx.networkProfileField.createMany({
    data: fields.map((field) => ({ ...field, organisationId, bureauId })),
    skipDuplicates: true,
  })
  if (!application.organisationId) await inviteTo(tx, actor, organisationId, { name, mailbox, phone })
}

/** Registers somebody of a member and sends the one-time link by which he or she signs up. */
export async function inviteTo(
  tx: Tx,
  actor: AtDesk,
  organisationId: string,
  { name, mailbox, phone }: { name: string; mailbox: string; phone: string },
): Promise<string> {
  const [row] = await tx.$queryRaw<{ who: string }[]>`
    SELECT app.register_network_person(${organisationId}::uuid, ${name}, ${mailbox}, ${phone})::text AS who`
  if (!row) throw new NotFound()
  const from = jstDate(await readClock(tx))
  await sendInvitation(tx, actor, { userId: row.who, name, mailbox, from, organisationId })
  return row.who
}

/** Whoever has no account is told by a link that shows what was asked or decided; a municipality in its own area. */
async function tell(tx: Tx, actor: AtDesk, { id, bureauId, organisationId, contactName, contactMailbox }: Application) {
  if (organisationId) return await giveNotice(tx, { kind: 'network_application_moved', bureauId, subjectId: id })
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'network_reply', subjectId: id, organisationId: bureauId, bureauId, days: DAYS_TO_REPLY },
    ...{ recipientName: contactName, recipientMailbox: contactMailbox },
  })
  await giveNotice(tx, { kind: 'network_reply_asked', bureauId, subjectId: linkId })
}
