import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/components/consultations/plain-text'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime, formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { listTemplates } from '@/lib/replyTemplates/keep'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('ReplyTemplates')
  return { title: await pageTitle([t('title')]) }
}

/** The bureau's reply templates, each in full, so that one sees what one would send. */
export default async function TemplatesPage({ searchParams }: PageProps<'/desk/templates'>) {
  const actor = await requireActor(...DESK_ROLES)
  const [t, locale, { done }] = await Promise.all([getTranslations('ReplyTemplates'), readLocale(), searchParams])
  const templates = await asActor(actor, listTemplates)
  return (
    <Page
      title={t('title')}
      lead={<p>{t('lead')}</p>}
      breadcrumbs={[{ href: '/desk', label: (await getTranslations('Desk'))('area') }]}
      actions={<ButtonLink href="/desk/templates/new">{t('add')}</ButtonLink>}
    >
      {typeof done === 'string' && /^(added|saved|retired)$/.test(done) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      {templates.length === 0 ? <EmptyState title={t('empty')} /> : null}
      {templates.map(({ id, name, body, changedByName, changedAt, validFrom, validUntil }) => (
        <Section key={id} title={name}>
          <div className="max-w-prose rounded-8 border border-solid-gray-300 p-4">
            <PlainText>{body}</PlainText>
          </div>
          <p className="mt-2">
            {t('period', {
              from: formatDay(dayOf(validFrom), locale),
              until: validUntil ? formatDay(dayOf(validUntil), locale) : 'none',
            })}
          </p>
          <p className="text-solid-gray-700">
            {`${t('changed')} ${changedByName} ${formatDateTime(changedAt, locale)}`}
          </p>
          <a href={`/desk/templates/${id}`}>{t('edit', { name })}</a>
        </Section>
      ))}
    </Page>
  )
}
