import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { nameIn } from '@/lib/menus/menu-name'
import { readSupportNames } from '@/lib/supports/read-names'
import type { SupportParams } from './address'

type Search = Record<string, string | string[] | undefined>

/** The name of a support's page in the browser: what is done there, the session where it is about one, the menu, the receipt number. */
export async function supportTitle(
  what: string | null,
  params: SupportParams & { sessionId?: string },
  search: Search = {},
): Promise<Metadata> {
  const actor = await currentActor()
  const { number, supportId, sessionId } = params
  const names = actor && (await asActor(actor, (tx) => readSupportNames(tx, number, supportId, sessionId)))
  const parts = [what, names?.session, names && nameIn(await getLocale(), names.menu), number]
  return {
    title: await pageTitle(
      parts.filter((part) => typeof part === 'string'),
      Boolean(search.post),
    ),
  }
}
