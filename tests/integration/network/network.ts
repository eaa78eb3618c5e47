import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { consentToNeed, deriveNeed } from '@/lib/network/derive-need'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu, createTheme } from '@/tests/factories/menus'
import { createMember } from '@/tests/factories/network'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { createSupportUnderWay } from '@/tests/factories/supports'

/** Does something as somebody. */
export function does<T>(actor: Actor, work: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  return asActor(actor, (tx) => work(tx, actor))
}

/** What a deed came to, without what had to be put right. */
export function done<T>(result: T | Refusal): T {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}

/** A bureau with its network: a theme, the secretariat, two members, and a town that is none. */
export async function openNetwork() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau, name: '不知火県' })
  const town = await createMunicipality({ prefecture, name: '玉名星見町' })
  const officer = await officerOf(bureau)
  return {
    ...{ bureau, prefecture, town, officer },
    manager: await managerOf(bureau),
    staff: await staffOf(town, { name: '星見 花子' }),
    theme: await createTheme({ name: '買い物支援' }),
    member: await createMember(bureau, { name: `有明移動販売${bureau.letters}`, prefecture, officer }),
    other: await createMember(bureau, { name: `阿蘇大学${bureau.letters}`, kind: 'university', prefecture, officer }),
  }
}

export type Network = Awaited<ReturnType<typeof openNetwork>>

/** A support of the town under the network's menu, under way. */
export async function openSupport({ staff, officer }: Network) {
  const consultation = await createConsultation({ staff, title: '山間部の買い物の足' })
  const menu = await createMenu({ kind: 'network', askParty: 'network_member' })
  const support = await createSupportUnderWay({ officer, staff, consultation, menu })
  return { consultation, support }
}

export const TEXT = { title: '移動販売の担い手を探しています', body: '人口が少ない山間部で、移動販売を試したい。' }

/** The town's need, written for it by the officer; published when the town has agreed. */
export async function openNeed(network: Network, { published = true } = {}) {
  const { officer, staff, theme, prefecture } = network
  const { consultation, support } = await openSupport(network)
  const input = {
    ...TEXT,
    themeKeys: [theme.key],
    prefecture: prefecture.prefectureCode,
    sizeClass: 'under_10k' as const,
    knowing: true,
  }
  const { id } = done(await does(officer, (tx, actor) => deriveNeed(tx, actor, support.id, input)))
  if (published)
    await does(staff, (tx, actor) => consentToNeed(tx, actor, id, { decision: 'consent', remark: '', version: 1 }))
  return { id, consultation, support }
}
