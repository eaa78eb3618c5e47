import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WhatFollows } from '@/components/consultations/what-follows'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readExample } from '@/lib/asked/list'
import { readProspect } from '@/lib/consultations/read-prospect'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readPracticeTitle } from '@/lib/practices/read'
import { BegunAt } from './begun-at'

const FORMS = ['full', 'quick', 'grant'] as const
const ABOUT_SOMETHING = ['full', 'quick'] as const
const ACTION = '/my/consultations/drafts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('My.new')
  return { title: await pageTitle([t('title')]) }
}

export default async function NewConsultationPage({ searchParams }: PageProps<'/my/consultations/new'>) {
  const [search, actor] = [await searchParams, await requireActor(...ASKING_ROLES)]
  const { prospect, practice, example, full, quick, grant } = await asActor(actor, async (tx) => ({
    prospect: actor.bureauId ? await readProspect(tx, actor.bureauId, actor.organisationId) : null,
    practice: typeof search.practice === 'string' ? await readPracticeTitle(tx, search.practice) : null,
    example: typeof search.asked === 'string' ? await readExample(tx, search.asked) : null,
    full: await openForm(tx, actor, search, ACTION, 'Consultation.fields'),
    quick: await openForm(tx, actor, {}, ACTION, 'Consultation.fields'),
    grant: await openForm(tx, actor, {}, ACTION, 'Consultation.fields'),
  }))
  const [t, list, workbook] = await Promise.all([
    getTranslations('My.new'),
    getTranslations('My.list'),
    getTranslations('Workbook.page'),
  ])
  const desk = prospect?.desk
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={full.errors}
    >
      <BegunAt practice={practice} example={example} asked={search} />
      <Section title={t('choose')}>
        <div className="grid gap-5 sm:grid-cols-2">
          {(practice || example ? ABOUT_SOMETHING : FORMS).map((form) => (
            <div key={form} className="space-y-3 rounded-12 border border-solid-gray-300 p-5">
              <h3 className="text-std-18B-160">{t(`${form}.title`)}</h3>
              <p>{t(`${form}.text`)}</p>
              <Form action={ACTION} state={{ full, quick, grant }[form]} inline>
                <Hidden name="form" value={form} />
                {practice ? <Hidden name="practice" value={practice.id} /> : null}
                {example ? <Hidden name="asked" value={example.id} /> : null}
                <SubmitButton variant={form === 'full' ? 'primary' : 'secondary'}>{t(`${form}.begin`)}</SubmitButton>
              </Form>
            </div>
          ))}
        </div>
        <p>
          <a href="/my/consultations/workbook">{workbook('toPage')}</a>
        </p>
        <p className="max-w-prose">{t('required')}</p>
        {desk?.deskPhone ? <p>{t('phone', { desk: desk.deskName, phone: desk.deskPhone })}</p> : null}
      </Section>
      {prospect ? (
        <WhatFollows prospect={prospect} readers={actor.role === 'municipal_staff' ? 'choice' : 'own'} />
      ) : null}
    </Page>
  )
}
