import { typedChoices, typedText } from '@/components/forms/typed'
import type { Actor } from '@/lib/actor/actor'
import { listThemeGroups } from '@/lib/consultations/choices'
import { listDeskOfficers } from '@/lib/consultations/desk-officers'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readAddress, type Search, searchOf } from '@/lib/queue/address'
import { BULK_KINDS } from '@/lib/queue/bulk/kinds'
import { countMatching } from '@/lib/queue/read-all'

const NAMED = 20

/** What the person is about to do to which consultations, as chosen in the queue or as left in the form. */
export async function openBulk(tx: Tx, actor: Actor & { bureauId: string }, search: Search) {
  const form = await openForm(tx, actor, search, '/desk/bulk/beginning', 'Bulk.fields')
  const asked = (name: string) => [search[name] ?? []].flat()
  const of = typedText(form, 'of', asked('of')[0])
  const act = BULK_KINDS.find((kind) => kind === typedText(form, 'act', asked('act')[0])) ?? 'assign'
  const all = typedChoices(form, 'all', asked('all')).length > 0
  const numbers = all ? [] : typedChoices(form, 'n', asked('n'))
  const address = readAddress(searchOf(of))
  const chosen = { number: { in: numbers }, bureauId: actor.bureauId }
  const named = await tx.consultation.findMany({
    where: chosen,
    select: { number: true, title: true },
    orderBy: { number: 'asc' },
    take: NAMED,
  })
  const count = all ? await countMatching(tx, actor, address) : await tx.consultation.count({ where: chosen })
  const officers = act === 'assign' ? await listDeskOfficers(tx, actor.bureauId) : []
  const groups = act === 'theme' ? await listThemeGroups(tx) : []
  const seenAt = typedText(form, 'seenAt', (await readClock(tx)).toISOString())
  return { form, of, act, all, numbers, address, named, count, officers, groups, seenAt }
}

export type OpenBulk = Awaited<ReturnType<typeof openBulk>>
