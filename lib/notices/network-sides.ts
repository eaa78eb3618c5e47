import type { Tx } from '@/lib/db/client'
import { askingSide } from './asking-side'
import { listPeople, type Mailbox } from './people'
import { type Matter, readMatter } from './read-matter'

/** Whom a notice of the network reaches: contact and people of each member, the asking side of a consultation, and the bureau's managers with the desk's mailbox. */
export async function listNetworkSides(tx: Tx, bureauId: string, { network }: Matter, today: Date) {
  if (!network) return { members: [], secretariat: [] }
  const members = await ofMembers(tx, network.organisationIds, today)
  for (const consultationId of network.consultationIds) {
    const matter = await readMatter(tx, { kind: '', consultationId, subjectId: null })
    members.push(...(await askingSide(tx, matter, today)))
  }
  return { members, secretariat: network.toSecretariat ? await secretariatOf(tx, bureauId, today) : [] }
}

async function ofMembers(tx: Tx, organisationIds: readonly string[], today: Date): Promise<Mailbox[]> {
  if (organisationIds.length === 0) return []
  const within = { in: [...organisationIds] }
  const contacts = await tx.networkContact.findMany({
    where: { organisationId: within },
    select: { name: true, mailbox: true },
    orderBy: { organisationId: 'asc' },
  })
  const mailboxes = contacts.map(({ mailbox }) => mailbox)
  return [
    ...contacts.map(({ name, mailbox: address }) => ({
      ...{ address, name, userId: null, isOffice: false },
      locale: 'ja' as const,
    })),
    ...(await listPeople(tx, today, { organisationId: within, role: 'network_member' })),
    ...(await listPeople(tx, today, {
      ...{ organisationId: within, role: 'municipal_staff' },
      OR: [{ isAccountManager: true }, { user: { mailbox: { in: mailboxes } } }],
    })),
  ]
}

async function secretariatOf(tx: Tx, bureauId: string, today: Date): Promise<Mailbox[]> {
  const desk = await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: { deskMailbox: true, deskName: true },
  })
  const office = desk?.deskMailbox
    ? [{ address: desk.deskMailbox, name: desk.deskName, locale: 'ja' as const, userId: null, isOffice: true }]
    : []
  return [...(await listPeople(tx, today, { role: 'manager', bureauId })), ...office]
}
