import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { OfferForm } from '@/components/dispatches/offer-form'
import { StandingTable } from '@/components/dispatches/standing-table'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { supportCrumbs } from '../../../crumbs'
import { supportTitle } from '../../support-title'
import { advisorsPath } from '../address'
import { openOffer } from './open-offer'

type Props = PageProps<'/desk/consultations/[number]/supports/[supportId]/advisors/offer'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Dispatches.offer')
  return await supportTitle(t('title'), await params, await searchParams)
}

/** 打診を書く: the quotas as they stand now, and what the advisor will read. */
export default async function OfferPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number, supportId }, search] = [await params, await searchParams]
  const opened = await openOffer(actor, { number, supportId }, search)
  if (!opened) notFound()
  const { support, advisor, standing, year, dueOn, form, mayAsk } = opened
  const [t, c, locale] = await Promise.all([
    getTranslations('Dispatches.offer'),
    getTranslations('Dispatches.candidates'),
    getLocale(),
  ])
  const label = nameIn(locale, support.menu)
  const path = advisorsPath({ number, supportId })
  return (
    <Page
      title={t('title')}
      kicker={`${number} ${label}`}
      lead={t('lead')}
      breadcrumbs={[...(await supportCrumbs(number, { id: supportId, label })), { href: path, label: c('title') }]}
      errors={form.errors}
    >
      {mayAsk && advisor ? (
        <>
          <Section title={`${advisor.name}　${advisor.affiliation}`} lead={advisor.userId ? undefined : t('byLink')}>
            <h3 className="text-std-18B-160">{t('quotaTitle')}</h3>
            <StandingTable standing={standing} year={fiscalYearLabel(year, locale === 'en' ? 'en' : 'ja')} />
          </Section>
          <OfferForm action={`${path}/offers`} form={form} advisorId={advisor.id} dueOn={dueOn} />
        </>
      ) : (
        <EmptyState title={mayAsk ? t('nobody') : c('notNow')}>
          <a href={path}>{t('toCandidates')}</a>
        </EmptyState>
      )}
    </Page>
  )
}
