import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { programmeAt } from '@/app/_programmes/area'
import { openProgramme } from '@/app/_programmes/open-programme'
import { titleOfProgrammes } from '@/app/_programmes/title'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { programmeTitle } from '@/components/programmes/programme-title'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { listCandidates } from '@/lib/programmes/read-grounds'
import { CandidateTable } from './candidate-table'
import { OfferForm } from './offer-form'

type Props = PageProps<'/headquarters/programmes/[programmeId]/offers'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await titleOfProgrammes('offers', searchParams)
}

/** Headquarters chooses to which municipalities a push type is offered: by costs over the ceiling and earlier support. */
export default async function OffersPage({ params, searchParams }: Props) {
  const [{ programmeId }, search] = [await params, await searchParams]
  const action = programmeAt('headquarters', { programmeId }, '/offers/new')
  const { programme, keeps, more } = await openProgramme('headquarters', programmeId, async (tx, actor, of) => ({
    candidates: await listCandidates(tx, of),
    form: await openForm(tx, actor, search, action, 'Programmes.fields'),
  }))
  if (!keeps || programme.state !== 'announced') notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const title = programmeTitle(t, locale, programme)
  return (
    <Page
      title={t('offers.pageTitle')}
      kicker={title}
      lead={t(`offers.leads.${programme.type}`)}
      breadcrumbs={[
        { href: '/headquarters/programmes', label: t('title') },
        { href: programmeAt('headquarters', { programmeId }), label: title },
      ]}
      errors={more.form.errors}
    >
      <Section title={t('offers.candidates')}>
        {more.candidates.length === 0 ? (
          <EmptyState title={t('offers.noCandidates')} />
        ) : (
          <CandidateTable
            candidates={more.candidates}
            place={programmeAt('headquarters', { programmeId }, '/offers')}
          />
        )}
      </Section>
      <Section title={t('offers.form')} id="offer">
        <OfferForm action={action} form={more.form} chosen={typeof search.code === 'string' ? search.code : ''} />
      </Section>
    </Page>
  )
}
