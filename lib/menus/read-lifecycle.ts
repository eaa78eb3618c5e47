import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { canDecideMenu } from './lock-version'
import { inPlaceOf, standingOf } from './standing'
import { listTrialPrefectures } from './trial-prefectures'

const VERSION = {
  ...{ id: true, key: true, menuVersion: true, bureauId: true, state: true, name: true, nameEn: true, version: true },
  descriptionEn: true,
  ...{ validFrom: true, validUntil: true, trialFrom: true, trialUntil: true, trialLimit: true, trialPrefectures: true },
} as const

/** Every version of the menus an actor's office keeps or uses, in the flyer's order, the newest version of each first. */
export async function listVersions(tx: Tx, actor: Actor) {
  const rows = await tx.menu.findMany({
    where: { pillar: { not: 'internal' }, OR: [{ bureauId: null }, { bureauId: actor.bureauId }] },
    orderBy: [{ sort: 'asc' }, { key: 'asc' }, { menuVersion: 'desc' }, { bureauId: 'asc' }],
    select: VERSION,
  })
  return inPlaceOf(await stand(tx, rows))
}
export type ListedVersion = Awaited<ReturnType<typeof listVersions>>[number]

/** One version with all it says, what was done with it, and the versions of the same menu. Throws NotFound. */
export async function readVersion(tx: Tx, actor: Actor, id: string) {
  const found = z.uuid().safeParse(id).success
    ? await tx.menu.findFirst({
        where: { id, OR: [{ bureauId: null }, { bureauId: actor.bureauId }] },
        include: {
          themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } } },
          events: { orderBy: [{ at: 'asc' }, { id: 'asc' }], take: 200 },
          _count: { select: { supports: true } },
        },
      })
    : null
  if (!found) throw new NotFound()
  const [menu] = await stand(tx, [found])
  if (!menu) throw new NotFound()
  const versions = (await listVersions(tx, actor)).filter(({ key }) => key === menu.key)
  const standing = versions.find((version) => version.id === menu.id)?.standing ?? menu.standing
  const places = await listTrialPrefectures(tx, null)
  return {
    ...{
      menu: { ...menu, standing },
      versions,
      before: await readBefore(tx, found),
      mayDecide: canDecideMenu(actor, menu),
    },
    region: places.filter(({ code }) => menu.trialPrefectures.includes(code)),
  }
}
export type ReadVersion = Awaited<ReturnType<typeof readVersion>>

/** The version before: what was last offered under the same key with a lower number. */
async function readBefore(
  tx: Tx,
  { key, menuVersion, bureauId }: { key: string; menuVersion: number; bureauId: string | null },
) {
  return await tx.menu.findFirst({
    where: {
      ...{ key, menuVersion: { lt: menuVersion }, state: { in: ['open', 'closed', 'trial'] } },
      OR: [{ bureauId: null }, { bureauId }],
    },
    orderBy: [{ menuVersion: 'desc' }, { bureauId: 'asc' }],
    include: { themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } } } },
  })
}

type Row = {
  id: string
  state: string
  trialLimit: number | null
  validFrom: Date
  validUntil: Date | null
  trialUntil: Date | null
}

/** The same with the places left and how each stands today. */
async function stand<R extends Row>(tx: Tx, rows: readonly R[]) {
  const today = jstDate(await readClock(tx))
  const onTrial = rows.filter(({ state }) => state === 'trial').map(({ id }) => id)
  const places = await tx.$queryRaw<{ id: string; left: number }[]>`
    SELECT m.id, greatest(m.trial_limit - app.trial_places(m.id), 0) AS left FROM menus m WHERE m.id = ANY (${onTrial}::uuid[])`
  return rows.map((row) => {
    const left = places.find(({ id }) => id === row.id)?.left ?? null
    const from = dayOf(row.validFrom)
    const until = row.validUntil ? dayOf(row.validUntil) : null
    const trialUntil = row.trialUntil ? dayOf(row.trialUntil) : null
    return {
      ...row,
      left,
      from,
      until,
      standing: standingOf({ state: row.state, from, until, trialUntil, left }, today),
    }
  })
}
