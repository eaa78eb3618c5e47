import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Actor } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { type Matter, readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { deskPage } from './address'

/** Opens a page about a consultation's inquiry with what it shows; not found when it is not this desk's. */
export async function openInquiry<More>(
  number: string,
  more: (tx: Tx, matter: Matter, actor: Actor) => Promise<More | null>,
): Promise<{ matter: Matter; more: More }> {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    const found = matter && (await more(tx, matter, actor))
    return matter && found ? { matter, more: found } : null
  })
  return opened ?? notFound()
}

/** The way back to the consultation. */
export async function crumbsTo(number: string) {
  const t = await getTranslations('Desk')
  return [
    { href: '/desk', label: t('area') },
    { href: deskPage(number), label: number },
  ]
}
