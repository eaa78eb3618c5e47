import { randomUUID } from 'node:crypto'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { issueLink } from '@/lib/links/issue'
import { tokenOf } from '@/lib/links/token'
import { applyToNetwork } from '@/lib/network/apply'
import { decideApplication } from '@/lib/network/decide'
import { ApplicationInput } from '@/lib/network/input'
import { visitorOf } from './crawl-people'

const APPLICATION = ApplicationInput.parse({
  ...{ organisationName: '巡回', kind: 'company', prefecture: '430005', offer: '移動販売', agreed: 'yes' },
  ...{ contactName: '巡回 一', contactMailbox: 'junkai@member.test' },
})

/** Somebody without an account, with the key of a page to apply on. */
const stranger = (): Bearer => ({ kind: 'link', linkId: randomUUID() })

/** What strangers and members leave open in the network: a mailbox to confirm, a question to reply to, a post to renew. */
export async function leaveInNetwork(officer: Actor, staff: Actor) {
  const [one, two] = [stranger(), stranger()]
  for (const [organisationName, who] of [['巡回商会', one] as const, ['巡回組合', two] as const]) {
    const application = { ...APPLICATION, organisationName, contactMailbox: `${who.linkId}@m.test` }
    await asActor(who, (tx) => applyToNetwork(tx, who, application, who.linkId))
  }
  await asActor(officer, async (tx) => {
    await tx.networkApplication.updateMany({ where: { id: two.linkId }, data: { state: 'confirmed', version: 2 } })
    await decideApplication(tx, officer, two.linkId, { decision: 'askBack', words: '活動の地域は', version: 2 })
  })
  await asActor(staff, async (tx) => {
    const { id } = await tx.networkPost.findFirstOrThrow({
      where: { owner: { organisationId: staff.organisationId } },
      select: { id: true },
    })
    const { organisationId, bureauId } = staff
    const to = { recipientName: staff.name, recipientMailbox: null, days: 30 }
    await issueLink(tx, staff, {
      purpose: 'network_renewal',
      subjectId: id,
      organisationId,
      bureauId: bureauId ?? '',
      ...to,
    })
  })
}

/** The address of a page to apply on: a fresh one, or of an application that has been sent. */
export async function joinAddress(path: string): Promise<string | null> {
  const { actor } = await visitorOf('officer')
  if (!actor) return null
  const sent = await asActor(actor, (tx) =>
    tx.networkApplication.findFirst({ where: { state: 'sent' }, select: { id: true } }),
  )
  const id = path.endsWith('/done') ? sent?.id : randomUUID()
  return id ? path.replace('[token]', tokenOf(id)) : null
}
