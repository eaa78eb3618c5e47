import { z } from 'zod'
import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { many } from '@/lib/forms/fields'
import { MAIL_WAYS, TOPICS, type Topic, usualWay, type Way } from './topics'

const ByMail = z.enum(MAIL_WAYS)

/** The table as it is sent: topics ticked for the portal, and a way by mail for each. */
export const SettingsInput = z
  .object({
    portal: many(TOPICS.length),
    ...Object.fromEntries(TOPICS.map((topic) => [`mail_${topic}`, ByMail])),
  })
  .catchall(z.unknown())

/** How one is told of each topic now. */
export async function readSettings(tx: Tx, actor: Actor): Promise<Record<Topic, Way>> {
  const rows = await tx.noticeSetting.findMany({ where: { userId: actor.userId } })
  const side = { desk: 'desk', prefecture: 'prefecture', municipality: 'asking', other: 'party' } as const
  return Object.fromEntries(
    TOPICS.map((topic) => {
      const row = rows.find((one) => one.topic === topic)
      const byMail = ByMail.safeParse(row?.byMail).data
      const usual = usualWay(side[sideOf(actor)], topic)
      return [topic, row && byMail ? { inPortal: row.inPortal, byMail } : usual]
    }),
  ) as Record<Topic, Way>
}

/** Keeps how one wants to be told. What goes to a section's mailbox goes there all the same. */
export async function changeSettings(tx: Tx, actor: Actor, input: z.infer<typeof SettingsInput>): Promise<Actor> {
  for (const topic of TOPICS) {
    const way = { inPortal: input.portal.includes(topic), byMail: ByMail.parse(input[`mail_${topic}`]) }
    await tx.noticeSetting.upsert({
      where: { userId_topic: { userId: actor.userId, topic } },
      create: { userId: actor.userId, topic, ...way },
      update: way,
      select: { topic: true },
    })
  }
  return actor
}
