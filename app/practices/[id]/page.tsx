import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { PlainText } from '@/components/consultations/plain-text'
import { ButtonLink } from '@/components/layout/button-link'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES, ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readPractice } from '@/lib/practices/read'

type Props = PageProps<'/practices/[id]'>

const open = cache(async (id: string) => {
  const actor = await requireActor(...ROLES)
  const practice = await asActor(actor, (tx) => readPractice(tx, id))
  const locale = await readLocale()
  if (!practice) notFound()
  return { actor, practice, locale, title: nameIn(locale, { name: practice.title, nameEn: practice.titleEn }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await open((await params).id)
  return { title: await pageTitle([title]) }
}

/** One practice: what was done, what came of it, and where it is written. */
export default async function PracticePage({ params }: Props) {
  const { actor, practice, locale, title } = await open((await params).id)
  const t = await getTranslations('Practices')
  const { organisation, fiscalYear, summary, result, source, sourceUrl } = practice
  const year = fiscalYear ? fiscalYearLabel(fiscalYear, locale) : ''
  return (
    <Page
      title={title}
      kicker={[nameIn(locale, organisation), year].filter(Boolean).join('　')}
      breadcrumbs={[{ href: '/practices', label: t('title') }]}
      width="narrow"
    >
      <Section title={t('summary')}>
        <PlainText>{summary}</PlainText>
      </Section>
      <Section title={t('result')}>
        <PlainText>{result || t('noResult')}</PlainText>
      </Section>
      <DescriptionList
        rows={[
          {
            term: t('themes'),
            value: practice.themes.map(({ theme }) => (
              <a key={theme.key} href={`/practices?theme=${theme.key}`} className="me-4 inline-block">
                {nameIn(locale, theme)}
              </a>
            )),
          },
          { term: t('source'), value: sourceUrl ? <a href={sourceUrl}>{source}</a> : source },
        ]}
      />
      {ASKING_ROLES.some((role) => role === actor.role) ? (
        <ButtonLink href="/my/consultations/new" variant="secondary">
          {t('ask')}
        </ButtonLink>
      ) : null}
    </Page>
  )
}
