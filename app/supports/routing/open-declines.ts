import { errorsAt } from '@/components/consultations/forms-on-page'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listDeclines } from '@/lib/partners/list-declines'

type Named = { name: string; nameEn: string | null }

/** The declines of a bureau that are to be looked at, each with its form, or those that were; and the names of what their choices are about. */
export async function openDeclines(tx: Tx, actor: Actor & { bureauId: string }, search: Search, reviewed: boolean) {
  const { rows, count } = await listDeclines(tx, actor.bureauId, reviewed)
  const declines = []
  for (const decline of rows) {
    const action = `/supports/routing/${decline.id}/review`
    declines.push({ decline, form: reviewed ? null : await openForm(tx, actor, search, action, 'Routing.fields') })
  }
  const options = rows.flatMap((row) => row.options)
  const keys = options.map(({ key }) => key)
  const themes = await tx.theme.findMany({
    where: { key: { in: keys } },
    select: { key: true, name: true, nameEn: true },
  })
  const areas = await tx.organisation.findMany({
    where: { OR: [{ code: { in: keys } }, { id: { in: options.map(({ officeId }) => officeId) } }] },
    select: { id: true, code: true, name: true, nameEn: true },
  })
  const names = new Map<string, Named>([
    ...themes.map(({ key, ...name }) => [key, name] as const),
    ...areas.flatMap(({ id, code, ...name }) => [[id, name] as const, ...(code ? [[code, name] as const] : [])]),
  ])
  const errors = declines.flatMap(({ decline, form }) => errorsAt(form?.errors ?? [], decline.id))
  return { declines, count, names, errors }
}
