import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { PageContents } from '@/components/layout/page-contents'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { FlyerInput } from '@/lib/flyer/read-flyer'
import { jstDate } from '@/lib/japanese/dates'
import { listOpenMenus, listPublicMenus } from '@/lib/menus/list-public'
import { PROPOSED_PILLARS } from '@/lib/menus/pillars'
import { MenuList } from './menu-list'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Public')
  return { title: await pageTitle([t('menus.title')]) }
}

/** Those of the reader's own area; of the desk in the address to whoever has none. */
async function readMenus({ bureau: letters }: FlyerInput) {
  const actor = await currentActor()
  const menus = await asActor(actor ?? { kind: 'public' }, async (tx) => {
    const today = jstDate(await readClock(tx))
    const bureau = actor?.bureauId || !letters ? null : await tx.organisation.findFirst({ where: { letters } })
    return bureau ? await listOpenMenus(tx, bureau.id, today) : await listPublicMenus(tx, actor, today)
  })
  return { menus, isDesk: actor !== null && isDesk(actor) }
}

/** The menus with their conditions: to those signed in also the bureau's own and what is on trial in their prefecture. */
export default async function MenusPage({ searchParams }: PageProps<'/menus'>) {
  const asked = FlyerInput.parse(await searchParams)
  const [t, pillars, { menus, isDesk: forDesk }] = await Promise.all([
    getTranslations('Public'),
    getTranslations('States.pillar'),
    readMenus(asked),
  ])
  const shown = PROPOSED_PILLARS.filter((pillar) => menus.some((menu) => menu.pillar === pillar))
  return (
    <Page title={t('menus.title')} lead={t('menus.lead')}>
      {shown.length === 0 ? <EmptyState title={t('menus.nothing')} /> : null}
      {shown.length > 1 ? (
        <PageContents items={shown.map((pillar) => ({ id: pillar, label: pillars(pillar) }))} />
      ) : null}
      {shown.map((pillar) => (
        <Section key={pillar} id={pillar} title={pillars(pillar)} lead={t(`pillars.${pillar}`)}>
          <MenuList menus={menus.filter((menu) => menu.pillar === pillar)} forDesk={forDesk} />
        </Section>
      ))}
    </Page>
  )
}
