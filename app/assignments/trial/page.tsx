import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { readLocale } from '@/lib/i18n/read-locale'
import { AreaTabs } from '../tabs'
import { Movers } from './movers'
import { openTrial } from './open-trial'
import { RealiseForm } from './realise-form'
import { ChooseForm, NarrowForm } from './trial-forms'
import { TrialLoad } from './trial-load'
import { TriedMoves } from './tried-moves'

type Props = PageProps<'/assignments/trial'>

async function open({ searchParams }: Props) {
  const search = await searchParams
  const pairs = Object.entries(search).flatMap(([key, value]) => [value ?? []].flat().map((one) => [key, one]))
  return await openTrial(new URLSearchParams(pairs).toString())
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, area] = await Promise.all([getTranslations('Rotation.trial'), getTranslations('Assignments')])
  const { form } = await open(props)
  return { title: await pageTitle([t('title'), area('title')], form.errors.length > 0) }
}

/** 試算: tries who could look after which municipalities, and shows what would come of it. Nothing is written until it is made real. */
export default async function TrialPage(props: Props) {
  const [t, area, locale] = await Promise.all([
    getTranslations('Rotation.trial'),
    getTranslations('Assignments'),
    readLocale(),
  ])
  const trial = await open(props)
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
      errors={trial.form.errors}
    >
      <AreaTabs current="trial" />
      <Section title={t('tried', { count: trial.moves.size })} id="tried">
        {trial.moves.size === 0 ? (
          <EmptyState title={t('nothingTried')}>{t('nothingTriedText')}</EmptyState>
        ) : (
          <TriedMoves trial={trial} locale={locale} />
        )}
      </Section>
      {trial.moves.size > 0 ? (
        <>
          <Section title={t('load')} id="load">
            <TrialLoad weighed={trial.weighed} />
          </Section>
          <Section title={t('movers', { count: trial.movers.length })} id="movers">
            <Movers trial={trial} locale={locale} />
          </Section>
          {trial.mayRealise ? (
            <Section title={t('realise')} lead={t('realiseLead')} id="realise">
              <RealiseForm trial={trial} state={trial.form} />
            </Section>
          ) : null}
        </>
      ) : null}
      <Section title={t('add')} lead={t('addLead')} id="add">
        <NarrowForm trial={trial} />
        <ChooseForm trial={trial} locale={locale} />
      </Section>
    </Page>
  )
}
