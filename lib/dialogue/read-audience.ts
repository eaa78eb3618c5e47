import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

/** Who will be able to read a shared entry: how many staff of the asking organisation, and of the prefecture where it is shared. */
export type ReplyAudience = { asking: number; prefecture: number | null }

type Of = { askingOrganisationId: string; prefectureCode: string; sharedWithPrefecture: boolean }

/** Counts the people whose post runs today and whose account is open. */
export async function readReplyAudience(tx: Tx, of: Of): Promise<ReplyAudience> {
  const today = dateOf(await readClock(tx))
  const current = {
    validFrom: { lte: today },
    OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    user: { disabledAt: null },
  }
  const asking = await tx.membership.count({ where: { ...current, organisationId: of.askingOrganisationId } })
  if (!of.sharedWithPrefecture) return { asking, prefecture: null }
  const { prefectureCode } = of
  return {
    asking,
    prefecture: await tx.membership.count({ where: { ...current, role: 'prefecture_staff', prefectureCode } }),
  }
}
