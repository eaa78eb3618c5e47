import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** Nobody renames a section more often than this while a consultation is open; and a circle ends here. */
const MOST_STEPS = 20

/** The section that has the work of this one on a day ('YYYY-MM-DD'): itself, or the one it was renamed to or merged into. Null when it ended without one. */
export async function currentSection(tx: Tx, sectionId: string, day: string) {
  let next: string | null = sectionId
  for (let step = 0; next && step < MOST_STEPS; step++) {
    const section: Step | null = await tx.section.findUnique({ where: { id: next }, select: SHOWN })
    if (!section) return null
    if (!section.validUntil || dayOf(section.validUntil) >= day) return section
    next = section.successorId
  }
  return null
}

type Kept = { id: string; until: string | null; successorId: string | null }

/** The same among sections already read. */
export function currentAmong<Section extends Kept>(
  sections: readonly Section[],
  sectionId: string,
  day: string,
): Section | null {
  let next: string | null = sectionId
  for (let step = 0; next && step < MOST_STEPS; step++) {
    const section: Section | undefined = sections.find(({ id }) => id === next)
    if (!section) return null
    if (!section.until || section.until >= day) return section
    next = section.successorId
  }
  return null
}

const SHOWN = { id: true, name: true, mailbox: true, phone: true, validUntil: true, successorId: true } as const

type Step = {
  id: string
  name: string
  mailbox: string | null
  phone: string | null
  validUntil: Date | null
  successorId: string | null
}
