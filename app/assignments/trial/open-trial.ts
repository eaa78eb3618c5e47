import { cache } from 'react'
import { requireActor } from '@/lib/actor/require-actor'
import { countGaps } from '@/lib/assignments/count-gaps'
import { Filters } from '@/lib/assignments/filters'
import { listMunicipalities } from '@/lib/assignments/list-municipalities'
import { listOfficers } from '@/lib/assignments/list-officers'
import { canManageAssignments } from '@/lib/assignments/policy'
import { listMovers, readMoves, weigh } from '@/lib/assignments/trial'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'

/** What is tried out, as the address has it, and what would come of it. */
export const openTrial = cache(async (asked: string) => {
  const actor = await requireActor('manager', 'officer')
  const search = new URLSearchParams(asked)
  return await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const form = await openForm(
      tx,
      actor,
      { post: search.get('post') ?? undefined },
      '/assignments/trial/realisation',
      'Rotation.fields',
    )
    const typed = typeof form.typed.moves === 'string' ? form.typed.moves.split(' ') : []
    const moves = readMoves([...typed, ...search.getAll('m')])
    const officers = await listOfficers(tx, actor, today)
    const to = officers.find(({ membershipId }) => membershipId === search.get('to'))
    if (to) for (const code of search.getAll('place')) if (/^\d{6}$/.test(code)) moves.set(code, to.membershipId)
    const prefectures = await countGaps(tx, actor)
    const filters = Filters.parse(Object.fromEntries(search))
    const narrowed =
      filters.prefecture || filters.officer ? filters : { ...filters, prefecture: prefectures[0]?.code ?? '' }
    const { places } = await listMunicipalities(tx, actor, { ...narrowed, q: '', gap: '', after: '' }, today)
    const movers = await listMovers(tx, actor, moves)
    const names = await tx.organisation.findMany({
      where: { code: { in: [...moves.keys()] }, bureauId: actor.bureauId },
      select: { code: true, name: true, nameEn: true },
      orderBy: { code: 'asc' },
    })
    const weighed = await weigh(tx, actor, moves, movers)
    return {
      form,
      mayRealise: canManageAssignments(actor),
      moves,
      officers,
      prefectures,
      filters: narrowed,
      places,
      movers,
      names,
      weighed,
      to,
    }
  })
})
export type Trial = Awaited<ReturnType<typeof openTrial>>
