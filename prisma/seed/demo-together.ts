import type pg from 'pg'
import { linkConsultation } from '@/lib/consultations/link'
import { asActor } from '@/lib/db/as-actor'
import { keepNote } from '@/lib/dialogue/keep-note'
import { keepView } from '@/lib/queue/views'
import { keepView as keepReport } from '@/lib/reports/views'
import { watch } from '@/lib/together/watch'
import { actorAt } from './demo-actors'

/** A shared view, a shared report of which the managers are told, a link between two consultations, and a colleague named in a note: what working together leaves behind. */
export async function seedTogether(client: pg.Client, at: Date): Promise<void> {
  const officer = await actorAt(client, 'officer@demo.test', at)
  const [colleague] = (
    await client.query<{ name: string }>("SELECT name FROM users WHERE sign_in_name = 'officer2@demo.test'")
  ).rows
  const manager = await actorAt(client, 'manager@demo.test', at)
  await asActor(manager, (tx) =>
    keepReport(tx, manager, {
      ...{ name: '熊本県のニーズ（前の四半期）', report: 'needs', query: 'year=last_quarter&prefecture=430005' },
      ...{ shared: true, mailEvery: 'quarter' },
    }),
  )
  await asActor(officer, async (tx) => {
    const shared = { shared: true, isDefault: false }
    await keepView(tx, officer, {
      ...shared,
      name: '至急・高のもの',
      query: 'tab=open&priority=urgent&priority=high&sort=due',
    })
    const open = await tx.consultation.findMany({
      where: { state: { in: ['received', 'in_consultation', 'supporting'] } },
      select: { number: true },
      orderBy: { receivedAt: 'desc' },
      take: 2,
    })
    const [one, two] = open.flatMap(({ number }) => number ?? [])
    if (!one || !two) return
    await linkConsultation(tx, officer, one, { other: two, kind: 'related' })
    await watch(tx, officer, two)
    await keepNote(tx, officer, one, { body: `@${colleague?.name} さん、${two}と同じ論点です。ご意見をください。` })
  })
}
