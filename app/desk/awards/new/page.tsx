import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYear } from '@/lib/japanese/dates'
import { listPriorityMatters } from '@/lib/priorities/read'
import { CallFields } from '../call-fields'

type Props = PageProps<'/desk/awards/new'>
const ACTION = '/desk/awards/adding'
const USUAL = ['need', 'effect', 'spread'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('Awards'), await searchParams]
  return { title: await pageTitle([t('newTitle')], Boolean(post)) }
}

/** The desk writes a call for the award; nobody hears of it before it is opened. */
export default async function NewAwardPage({ searchParams }: Props) {
  const [search, actor] = [await searchParams, await requireActor(...DESK_ROLES)]
  const { form, matters, year } = await asActor(actor, async (tx) => ({
    form: await openForm(tx, actor, search, ACTION, 'Awards.fields'),
    matters: await listPriorityMatters(tx, actor.bureauId ?? ''),
    year: fiscalYear(await readClock(tx)),
  }))
  const [t, locale] = [await getTranslations('Awards'), await readLocale()]
  const award = {
    ...{ title: '', fiscalYear: year, body: '', matterId: '', groupName: '', certificate: t('certificateUsual') },
    ...{ nominationsDue: '', selectionOn: '', awardOn: '' },
    criteria: USUAL.map((key) => ({ name: t(`criteria.usual.${key}`), description: '', weight: 1 })),
  }
  return (
    <Page
      title={t('newTitle')}
      lead={t('newLead')}
      breadcrumbs={[{ href: '/desk/awards', label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <Form action={ACTION} state={form} label={t('newTitle')}>
        <CallFields state={form} award={award} matters={matters} locale={locale} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
