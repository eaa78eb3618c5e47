import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { LockedConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { seenAs, setThemes } from '@/lib/triage/set-themes'
import type { Outcome, Reason } from './outcome'

const Kept = z.object({ themes: z.array(z.string()) })

/** Adds the chosen themes to those that stand there. */
export async function addThemes(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  themeKeys: readonly string[],
): Promise<Outcome> {
  const before = await themesOf(tx, consultation.id)
  const added = themeKeys.filter((key) => !before.includes(key))
  if (added.length === 0) return { reason: 'same' }
  await setThemes(tx, actor, consultation.number ?? '', { themeKeys: [...before, ...added], seen: seenAs(before) })
  return { before: { themes: before }, after: { themes: await themesOf(tx, consultation.id) } }
}

/** Puts the themes back; not when they have been changed since. */
export async function restoreThemes(
  tx: Tx,
  actor: Actor,
  { id, number }: LockedConsultation,
  kept: { before: unknown; after: unknown },
): Promise<Reason | null> {
  const standing = seenAs(await themesOf(tx, id))
  if (standing !== seenAs(Kept.parse(kept.after).themes)) return 'changed'
  await setThemes(tx, actor, number ?? '', { themeKeys: Kept.parse(kept.before).themes, seen: standing })
  return null
}

async function themesOf(tx: Tx, consultationId: string): Promise<string[]> {
  const themes = await tx.consultationTheme.findMany({ where: { consultationId }, select: { themeKey: true } })
  return themes.map(({ themeKey }) => themeKey)
}
