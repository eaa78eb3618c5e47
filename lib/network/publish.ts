import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { findNaming, namesBehind } from './anonymous'
import type { PostInput } from './input'
import { needMembership } from './membership'
import { readNetworkSettings } from './settings'
import { onlyTown } from './towns-alike'

/** Publishes a need or an offer of one's own organisation. An offer bears its name; a need must not tell whose it is. */
export async function publishPost(tx: Tx, actor: Actor, input: PostInput): Promise<{ id: string } | Refusal> {
  const { bureauId, organisationId } = await needMembership(tx, actor)
  const { kind, title, body, prefecture: prefectureCode, sizeClass, themeKeys } = input
  const wrong = await faultOf(tx, bureauId, input)
  if (wrong) return wrong
  const telling = kind === 'need' ? await whatTells(tx, { organisationId }, input) : null
  if (telling) return telling
  const id = randomUUID()
  const now = await readClock(tx)
  const { needDays } = await readNetworkSettings(tx, bureauId)
  await tx.networkPost.createMany({
    data: {
      ...{ id, bureauId, kind, title, body, prefectureCode, sizeClass: kind === 'need' ? sizeClass : null },
      ...{ offeredById: kind === 'offer' ? organisationId : null, state: 'published', publishedAt: now },
      expiresOn: dateColumn(addDays(jstDate(now), needDays)),
    },
  })
  if (kind === 'need')
    await tx.networkNeedOwner.createMany({
      data: {
        ...{ postId: id, bureauId, organisationId, writtenByName: actor.name },
        ...{ consentedAt: now, consentedByName: actor.name },
      },
    })
  await keepThemes(tx, id, bureauId, themeKeys)
  return { id }
}

/**
 * Whether a need tells who stands behind it: by a name in its words, or because place, size and theme leave only the one town. The
 * second may be meant so: whoever ticks that he or she knows goes on.
 */
export async function whatTells(
  tx: Tx,
  hidden: Parameters<typeof namesBehind>[1],
  { title, body, prefecture, sizeClass, themeKeys, knowing }: Omit<PostInput, 'kind'>,
): Promise<Refusal | null> {
  const naming = findNaming({ title, body }, await namesBehind(tx, hidden))
  if (naming) return refuse(naming, 'namesAsker')
  if (knowing || !(await isTown(tx, hidden.organisationId))) return null
  return (await onlyTown(tx, hidden.organisationId, { prefecture, sizeClass, themeKeys }))
    ? refuse('knowing', 'onlyTown')
    : null
}

async function isTown(tx: Tx, id: string): Promise<boolean> {
  return (await tx.organisation.count({ where: { id, kind: 'municipality' } })) > 0
}

/** What is wrong with themes and place, or null. */
export async function faultOf(
  tx: Tx,
  bureauId: string,
  { themeKeys, prefecture }: Pick<PostInput, 'themeKeys' | 'prefecture'>,
): Promise<Refusal | null> {
  const known = await tx.theme.count({ where: { key: { in: themeKeys } } })
  if (known < new Set(themeKeys).size) return refuse('themeKeys', 'choose')
  if (prefecture === null) return null
  const place = await tx.organisation.count({ where: { kind: 'prefecture', prefectureCode: prefecture, bureauId } })
  return place === 0 ? refuse('prefecture', 'choose') : null
}

/** Writes what a need or an offer is about. */
export async function keepThemes(tx: Tx, postId: string, bureauId: string, themeKeys: readonly string[]) {
  await tx.networkPostTheme.deleteMany({ where: { postId } })
  await tx.networkPostTheme.createMany({
    data: [...new Set(themeKeys)].map((themeKey) => ({ postId, themeKey, bureauId })),
  })
}
