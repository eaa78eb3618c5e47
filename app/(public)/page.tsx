import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { currentActor } from '@/lib/actor/require-actor'
import { HOME_OF } from '@/lib/actor/roles'
import { latestExamples } from '@/lib/asked/list'
import { asActor } from '@/lib/db/as-actor'
import { listNext } from '@/lib/events/list'
import { latestPractices } from '@/lib/openData/latest-practices'
import { listDesks } from '@/lib/organisations/list-desks'
import { Desks } from './desks'
import { Flow } from './flow'
import { NewExamples } from './new-examples'
import { NewPractices } from './new-practices'
import { NextEvents } from './next-events'
import { Pillars } from './pillars'

const NEW = 3

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Public')
  return { title: await pageTitle([t('home.documentTitle')]) }
}

export default async function HomePage() {
  const [t, actor, { desks, practices, examples, events }] = await Promise.all([
    getTranslations('Public'),
    currentActor(),
    asActor({ kind: 'public' }, async (tx) => ({
      desks: await listDesks(tx),
      practices: await latestPractices(tx, NEW),
      examples: await latestExamples(tx, NEW),
      events: await listNext(tx, NEW),
    })),
  ])
  return (
    <Page title={t('home.title')} lead={t('home.lead')}>
      <div className="flex flex-wrap gap-4 print:hidden">
        {actor ? (
          <ButtonLink href={HOME_OF[actor.role]}>{t('home.ownPage')}</ButtonLink>
        ) : (
          <ButtonLink href="/sign-in">{t('home.signIn')}</ButtonLink>
        )}
        <ButtonLink href="/about" variant="secondary">
          {t('home.toAbout')}
        </ButtonLink>
        <a href="#desks" className="self-center">
          {t('home.toDesks')}
        </a>
      </div>
      <Section title={t('home.promisesTitle')}>
        <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
          {(['oneDesk', 'named', 'combined', 'unbroken'] as const).map((promise) => (
            <li key={promise} className="min-w-0 border-s-4 border-blue-900 ps-4">
              <h3>{t(`promises.${promise}.title`)}</h3>
              <p className="mt-1">{t(`promises.${promise}.text`)}</p>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('home.flowTitle')}>
        <Flow shape="across" />
        <p>
          <a href="/about">{t('home.moreFlow')}</a>
        </p>
      </Section>
      <Section title={t('home.menusTitle')} lead={t('home.menusLead')}>
        <Pillars />
        <p>
          <a href="/case-reports">{t('home.toReports')}</a>
        </p>
      </Section>
      {examples.length > 0 ? <NewExamples examples={examples} /> : null}
      {events.length > 0 ? <NextEvents events={events} /> : null}
      {practices.length > 0 ? <NewPractices practices={practices} /> : null}
      <Section id="desks" title={t('home.desksTitle')} lead={t('home.desksLead')}>
        <Desks desks={desks} />
      </Section>
    </Page>
  )
}
