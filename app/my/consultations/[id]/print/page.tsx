import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OwnText } from '@/components/consultations/own-text'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { HeadOnPaper } from '@/components/prints/head-on-paper'
import { WholeOnPaper } from '@/components/prints/whole-on-paper'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readOwn } from '@/lib/consultations/read-own'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { readDesk } from '@/lib/organisations/read-desk'
import { readWhole } from '@/lib/prints/read-whole'

type Props = PageProps<'/my/consultations/[id]/print'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { id }] = await Promise.all([getTranslations('Prints'), params])
  return { title: await pageTitle([id, t('title')]) }
}

export default async function OwnPrintPage({ params }: Props) {
  const [{ id }, actor] = [await params, await requireActor(...ASKING_ROLES)]
  const read = await asActor(actor, async (tx) => {
    const consultation = await readOwn(tx, actor, id)
    if (!consultation) return null
    const desk = await readDesk(tx, consultation.bureauId)
    return { consultation, desk, whole: await readWhole(tx, consultation.id) }
  })
  if (!read) notFound()
  const { consultation, desk, whole } = read
  const [t, list, c, locale] = await Promise.all([
    getTranslations('Prints'),
    getTranslations('My.list'),
    getTranslations('Consultation'),
    readLocale(),
  ])
  const { number } = consultation
  return (
    <Page
      title={consultation.title}
      kicker={t('title')}
      lead={<span className="print:hidden">{t('how')}</span>}
      breadcrumbs={[
        { href: '/my/consultations', label: list('title') },
        { href: `/my/consultations/${number}`, label: number },
      ]}
      printLine={t('line', { number, date: formatDateTime(whole.printedAt, locale) })}
    >
      <HeadOnPaper of={consultation} asking={consultation.askingOrganisation} bureau={desk?.bureau ?? null} />
      <Section title={c('text')}>
        <OwnText of={consultation} />
      </Section>
      <WholeOnPaper whole={whole} area="/my/follow-ups" />
    </Page>
  )
}
