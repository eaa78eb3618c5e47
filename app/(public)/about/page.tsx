import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { asActor } from '@/lib/db/as-actor'
import { listDesks } from '@/lib/organisations/list-desks'
import { Desks } from '../desks'
import { Flow } from '../flow'

const WAYS = ['portal', 'telephone', 'prefecture', 'account'] as const
const ASSURANCES = ['unsure', 'share', 'others', 'names'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Public')
  return { title: await pageTitle([t('about.title')]) }
}

export default async function AboutPage() {
  const [t, desks] = await Promise.all([getTranslations('Public'), asActor({ kind: 'public' }, listDesks)])
  return (
    <Page title={t('about.title')} lead={t('about.lead')}>
      <Section title={t('about.flowTitle')}>
        <Flow shape="full" />
      </Section>
      <Section title={t('about.waysTitle')}>
        <dl className="max-w-prose space-y-4">
          {WAYS.map((way) => (
            <div key={way}>
              <dt className="font-700 text-solid-gray-900">{t(`ways.${way}.title`)}</dt>
              <dd>{t(`ways.${way}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t('about.assuranceTitle')}>
        <ul className="max-w-prose list-disc space-y-2 ps-6">
          {ASSURANCES.map((assurance) => (
            <li key={assurance}>{t(`assurances.${assurance}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="desks" title={t('home.desksTitle')} lead={t('home.desksLead')}>
        <Desks desks={desks} />
      </Section>
    </Page>
  )
}
