import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { Editions } from '@/components/sign-offs/editions'
import { canSetSignOff } from '@/lib/signOffs/settings'
import { ByLink } from './by-link'
import { ByPaper } from './by-paper'
import { type OpenSignOff, openSignOff } from './open-sign-off'
import { Standing } from './standing'

type Props = PageProps<'/my/consultations/[id]/sign-off'>

const DONE = ['request', 'resending', 'approval', 'withdrawal'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('SignOff'), searchParams])
  return { title: await pageTitle([t('title')], post !== undefined) }
}

export default async function SignOffPage({ params, searchParams }: Props) {
  const [{ id }, search] = [await params, await searchParams]
  const view = await openSignOff(id, search)
  const [t, c, list] = await Promise.all([
    getTranslations('SignOff'),
    getTranslations('Consultation'),
    getTranslations('My.list'),
  ])
  const { draft, forms, editions, standing, actor } = view
  const done = DONE.find((deed) => deed === search.done)
  return (
    <Page
      title={t('title')}
      kicker={draft.title || c('kicker.full')}
      lead={t(standing.settings.required ? 'leadRequired' : 'lead')}
      breadcrumbs={[
        { href: '/my/consultations', label: list('title') },
        { href: `/my/consultations/${draft.id}/check`, label: c('steps.check') },
      ]}
      errors={errorsOn(forms)}
      width="narrow"
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <Standing view={view} />
      {view.isUnfinished ? (
        <p>
          <a href={`/my/consultations/${draft.id}/check`}>{t('unfinished')}</a>
        </p>
      ) : (
        <>
          <ByLink view={view} />
          <ByPaper view={view} />
        </>
      )}
      {editions.length > 0 ? (
        <Section title={t('editions.title')} lead={t('editions.lead')}>
          <Editions editions={editions} />
        </Section>
      ) : null}
      <p className="flex flex-wrap gap-6">
        <a href={`/my/consultations/${draft.id}/check`}>{t('back')}</a>
        {canSetSignOff(actor) ? <a href="/my/sign-off">{t('toSettings')}</a> : null}
      </p>
    </Page>
  )
}

/** Two forms ask for a name: the one in the request stands under an id of its own. */
function errorsOn({ request, ...others }: OpenSignOff['forms']) {
  const own = request.errors.map(({ field, message }) => ({
    field: field === 'approverName' ? 'request-approverName' : field,
    message,
  }))
  return [...own, ...Object.values(others).flatMap(({ errors }) => errors)]
}
