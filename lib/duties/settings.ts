import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { version } from '@/lib/forms/fields'

export const COUNTS = ['calendar', 'business'] as const

/** One week by the calendar, as the rule for advisers has it, until a bureau sets something else. */
const USUAL = { reportDays: 7, counts: 'calendar', version: 0 }

/** How many days an advisor has for a report, and whether they are counted by the calendar or by business days. */
export async function readDutySettings(tx: Tx, bureauId: string) {
  const found = await tx.dutySettings.findUnique({
    where: { bureauId },
    select: { reportDays: true, counts: true, version: true },
  })
  return found ?? USUAL
}

export const DutySettingsInput = z.object({
  reportDays: z
    .string()
    .overwrite((text) => text.normalize('NFKC').trim())
    .min(1, 'required')
    .regex(/^(?:[1-9]|[1-5]\d|60)$/, 'days')
    .transform(Number),
  counts: z.enum(COUNTS, 'choose'),
  version: z.union([z.literal('0').transform(() => 0), version()]),
})

/** Changes what the bureau has set for reports still to come: its managers. */
export async function changeDutySettings(
  tx: Tx,
  actor: Actor,
  { version: seen, ...settings }: z.infer<typeof DutySettingsInput>,
): Promise<{ changed: true }> {
  const { bureauId } = actor
  if (actor.role !== 'manager' || !bureauId) throw new NotPermitted()
  const now = await readDutySettings(tx, bureauId)
  if (now.version !== seen)
    throw new InvalidTransition('edit', 'changed', { reportDays: String(now.reportDays), counts: now.counts })
  const set = { ...settings, setByName: actor.name }
  if (seen === 0) await tx.dutySettings.createMany({ data: { bureauId, ...set } })
  else await tx.dutySettings.updateMany({ where: { bureauId }, data: { ...set, version: { increment: 1 } } })
  return { changed: true }
}
