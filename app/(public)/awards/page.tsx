import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WinnerList } from '@/components/awards/winner-list'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { listPublishedAwards } from '@/lib/awards/read-public'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Awards')
  return { title: await pageTitle([t('public.title')]) }
}

/** The awards 局長表彰 that were published, year by year, with who was awarded. */
export default async function PublicAwardsPage() {
  const awards = await asActor({ kind: 'public' }, (tx) => listPublishedAwards(tx))
  const [t, locale] = [await getTranslations('Awards'), await readLocale()]
  return (
    <Page
      title={t('public.title')}
      lead={t('public.lead')}
      breadcrumbs={[{ href: '/practices', label: (await getTranslations('Practices'))('title') }]}
      width="narrow"
    >
      {awards.length === 0 ? <EmptyState title={t('public.none')} /> : null}
      {awards.map(({ id, fiscalYear, title, bureau, winners }) => {
        const name = t('yearTitle', { year: fiscalYearLabel(fiscalYear, locale), title })
        return (
          <Section key={id} title={name} lead={nameIn(locale, bureau)}>
            <WinnerList winners={winners} />
            <p>
              <a href={`/awards/${id}`}>
                {t('public.detail')}
                <span className="sr-only">{name}</span>
              </a>
            </p>
          </Section>
        )
      })}
    </Page>
  )
}
