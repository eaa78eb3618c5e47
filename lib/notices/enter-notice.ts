import type { Tx } from '@/lib/db/client'

type Entry = { userId: string; noticeId: string; bureauId: string; kind: string; number: string; path: string }

/** Puts a notice where a person finds it: in the portal, in the mail of the day, or both. Done twice, it adds nothing. */
export async function enterNotice(
  tx: Tx,
  entry: Entry,
  { inPortal, byMail }: { inPortal: boolean; byMail: string },
): Promise<void> {
  const isDaily = byMail === 'daily'
  if (!inPortal && !isDaily) return
  const digest = isDaily ? 'pending' : 'none'
  await tx.noticeEntry.createMany({ data: { ...entry, inPortal, digest }, skipDuplicates: true })
}
