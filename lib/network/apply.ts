import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import { countTry, secondsUntilTry } from '@/lib/actor/tries'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { ApplicationInput } from './input'

const DAYS_TO_CONFIRM = 7
const DAY = 86_400_000

/** What the applicant agreed to and by when the mailbox has to be confirmed. */
export type Applied = { mailbox: string }

/**
 * Takes an application to join from somebody without an account: the key of the page is the key of the application, so that
 * sending twice sends once. The mailbox is proven by a one-time link before the secretariat takes it for confirmed.
 * One address, or one mailbox, waits longer and longer between several.
 */
export async function applyToNetwork(
  tx: Tx,
  bearer: Bearer,
  input: z.infer<typeof ApplicationInput>,
  from: string,
): Promise<Applied | Refusal> {
  const { prefecture, agreed: _agreed, ...written } = input
  if (await tx.networkApplication.count({ where: { id: bearer.linkId } })) return { mailbox: input.contactMailbox }
  const tries = [`network address ${from}`, `network mailbox ${input.contactMailbox.toLowerCase()}`]
  for (const one of tries) if ((await secondsUntilTry(tx, one)) > 0) return refuse('', 'tooSoon')
  const place = await tx.organisation.findFirst({
    where: { kind: 'prefecture', prefectureCode: prefecture, bureauId: { not: null } },
    select: { bureauId: true, prefectureCode: true, bureau: { select: { name: true } } },
  })
  if (!place?.bureauId) return refuse('prefecture', 'choose')
  const { bureauId, prefectureCode, bureau } = place
  await tx.networkApplication.createMany({
    data: { ...written, id: bearer.linkId, bureauId, prefectureCode, state: 'sent' },
  })
  for (const one of tries) await countTry(tx, one, false)
  const id = randomUUID()
  const now = await readClock(tx)
  await tx.oneTimeLink.createMany({
    data: {
      ...{ id, purpose: 'network_mailbox', subjectId: bearer.linkId, organisationId: bureauId, bureauId },
      ...{
        recipientName: written.contactName,
        recipientMailbox: written.contactMailbox,
        issuedByName: bureau?.name ?? '',
      },
      ...{ issuedAt: now, expiresAt: new Date(now.getTime() + DAYS_TO_CONFIRM * DAY) },
    },
  })
  await giveNotice(tx, { kind: 'network_mailbox_asked', bureauId, subjectId: id })
  return { mailbox: written.contactMailbox }
}

/** One's own application, as the page after sending and the pages of its links show it. */
export async function readOwnApplication(tx: Tx, id: string) {
  return await tx.networkApplication.findUnique({
    where: { id },
    select: {
      ...{ id: true, organisationName: true, kind: true, contactName: true, contactMailbox: true, contactPhone: true },
      ...{ offer: true, website: true, state: true, asked: true, reply: true, decisionReason: true, appliedAt: true },
    },
  })
}

export type OwnApplication = NonNullable<Awaited<ReturnType<typeof readOwnApplication>>>

/** The application a link is about; NotFound when it is gone. */
export async function findOwnApplication(tx: Tx, id: string): Promise<OwnApplication> {
  const application = await readOwnApplication(tx, id)
  if (!application) throw new NotFound()
  return application
}
