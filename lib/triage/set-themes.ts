import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { recordEvent } from '@/lib/timeline/record'
import type { ThemesInput } from './input'

/** Puts the themes right. What the municipality chose and the desk leaves stays marked as the municipality's choice. */
export async function setThemes(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof ThemesInput>,
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'themes')
  const { id } = consultation
  const standing = await tx.consultationTheme.findMany({
    where: { consultationId: id },
    select: { themeKey: true, theme: { select: { name: true } } },
  })
  const before = standing.map(({ themeKey }) => themeKey)
  if (seenAs(before) !== input.seen)
    throw new InvalidTransition('edit', consultation.state, {
      themeKeys: standing.map(({ theme }) => theme.name).join(' / '),
    })
  const known = await tx.theme.findMany({
    where: { key: { in: input.themeKeys }, OR: [{ retiredOn: null }, { key: { in: before } }] },
    select: { key: true },
  })
  const wanted = known.map(({ key }) => key)
  if (seenAs(wanted) === input.seen) return { id }
  await tx.consultationTheme.deleteMany({ where: { consultationId: id, themeKey: { notIn: wanted } } })
  const added = wanted.filter((key) => !before.includes(key))
  await tx.consultationTheme.createMany({
    data: added.map((themeKey) => ({ ...ownedBy(consultation), themeKey, chosenBy: 'desk' })),
  })
  await recordEvent(tx, actor, consultation, { kind: 'themes_changed' })
  await touch(tx, id, await readClock(tx))
  return { id }
}

/** The themes of a consultation in one word, so that a form can say which ones it was made from. */
export function seenAs(keys: readonly string[]): string {
  return [...keys].sort().join(' ')
}
