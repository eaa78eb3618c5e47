import type { Actor } from '@/lib/actor/actor'
import { type DeskOfficer, listDeskOfficers } from '@/lib/consultations/desk-officers'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

/** The colleagues whom a note names: those ticked, and those whose name stands in it after an @, in any width and with or without the space. */
export function namedIn(body: string, ticked: readonly string[], colleagues: readonly DeskOfficer[]): DeskOfficer[] {
  const text = tight(body)
  const called = (name: string) => text.includes(`@${tight(name)}`)
  return colleagues.filter(({ membershipId, name }) => ticked.includes(membershipId) || called(name))
}

function tight(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '')
}

/** Tells the colleagues whom an internal note names, by mail and under 今日の予定. Nobody is told of what they wrote themselves. */
export async function mention(
  tx: Tx,
  actor: Actor,
  consultation: Parameters<typeof ownedBy>[0],
  note: { id: string; body: string; ticked: readonly string[] },
): Promise<void> {
  const colleagues = await listDeskOfficers(tx, consultation.bureauId)
  const named = namedIn(note.body, note.ticked, colleagues).filter((one) => one.membershipId !== actor.membershipId)
  if (named.length === 0) return
  await tx.mention.createMany({
    data: named.map(({ membershipId }) => ({
      ...ownedBy(consultation),
      dialogueEntryId: note.id,
      membershipId,
      byName: actor.name,
    })),
  })
  const { id: consultationId, bureauId } = consultation
  await giveNotice(tx, { kind: 'mentioned', bureauId, consultationId, subjectId: note.id })
}
