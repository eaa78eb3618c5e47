import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readReceipt } from '@/lib/consultations/receipt'
import { showResumeCode } from '@/lib/consultations/resume-code'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel, formatDate, formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { resumeAddress } from '../../resume-address'

type Props = PageProps<'/my/consultations/[id]/receipt'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('Consultation.receipt'), params])
  return { title: await pageTitle([id, t('title')]) }
}

export default async function ReceiptPage({ params }: Props) {
  const [{ id }, actor] = [await params, await requireActor(...ASKING_ROLES)]
  const receipt = await asActor(actor, (tx) => readReceipt(tx, actor, id))
  if (!receipt) notFound()
  const [t, locale] = await Promise.all([getTranslations('Consultation.receipt'), readLocale()])
  const { desk } = receipt
  const year = t('year', {
    year: fiscalYearLabel(receipt.fiscalYear, locale),
    bureau: desk ? nameIn(locale, desk.bureau) : '',
  })
  const reach = [desk?.deskName, desk?.deskPhone && t('phone', { phone: desk.deskPhone })].filter(Boolean).join(' ')
  const isOurs = receipt.askingOrganisationId === actor.organisationId
  const place = `/${isOurs ? 'my' : 'prefecture'}/consultations/${receipt.number}`
  return (
    <Page title={t('title')} width="narrow" printLine={receipt.number}>
      <NotificationBanner tone="success" title={t('received', { number: receipt.number })}>
        <p>{t('mailFollows')}</p>
      </NotificationBanner>
      <DescriptionList
        rows={[
          { term: t('number'), value: <strong className="text-std-24B-150">{receipt.number}</strong> },
          { term: t('filedUnder'), value: year },
          { term: t('subject'), value: receipt.title },
          { term: t('asking'), value: nameIn(locale, receipt.askingOrganisation) },
          { term: t('receivedAt'), value: formatDateTime(receipt.receivedAt, locale) },
          { term: t('officer'), value: receipt.officerName ?? t('noOfficer', { desk: reach }) },
          { term: t('desk'), value: reach },
          {
            term: t('resumeCode'),
            value: t('resumeHow', { code: showResumeCode(receipt.resumeCode), address: resumeAddress() }),
          },
          { term: t('answerDueOn'), value: receipt.answerDueOn ? formatDate(receipt.answerDueOn, locale) : '' },
        ]}
      />
      <Section title={t('next.title')}>
        <ol className="max-w-prose list-decimal space-y-2 ps-6">
          <li>{t('next.reading')}</li>
          <li>{t('next.questions')}</li>
          <li>{t(receipt.kind === 'grant_inquiry' ? 'next.official' : 'next.proposals')}</li>
        </ol>
        <p className="max-w-prose print:hidden">{t('printing')}</p>
      </Section>
      <p className="flex flex-wrap gap-4 print:hidden">
        <ButtonLink href={place}>{t('open')}</ButtonLink>
        <ButtonLink href="/my/consultations" variant="secondary">
          {t('list')}
        </ButtonLink>
      </p>
    </Page>
  )
}
