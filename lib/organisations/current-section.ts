import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

/** Nobody renames a section more often than this while a consultation is open; and a circle ends here. */
const MOST_STEPS = 20

/**
 * The section that has the work of this one on a day ('YYYY-MM-DD'): itself, the one it was renamed to or merged into
 * once it has ended, or the one it comes out of while it has not begun. Null when it ended without a successor.
 */
export async function currentSection(tx: Tx, sectionId: string, day: string) {
  let next: string | null = sectionId
  for (let step = 0; next && step < MOST_STEPS; step++) {
    const section: Step | null = await tx.section.findUnique({ where: { id: next }, select: SHOWN })
    if (!section) return null
    const until = section.validUntil ? dayOf(section.validUntil) : null
    const after = nextOf({ ...section, from: dayOf(section.validFrom), until }, day)
    if (after === section.id) return section
    next = after
  }
  return null
}

type Kept = { id: string; from: string; until: string | null; successorId: string | null; originId: string | null }

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
    const after = nextOf(section, day)
    if (after === section.id) return section
    next = after
  }
  return null
}

function nextOf({ id, from, until, successorId, originId }: Kept, day: string): string | null {
  if (until && until < day) return successorId
  return from > day && originId ? originId : id
}

const SHOWN = {
  id: true,
  name: true,
  mailbox: true,
  phone: true,
  validFrom: true,
  validUntil: true,
  successorId: true,
  originId: true,
} as const

type Step = {
  id: string
  name: string
  mailbox: string | null
  phone: string | null
  validFrom: Date
  validUntil: Date | null
  successorId: string | null
  originId: string | null
}
