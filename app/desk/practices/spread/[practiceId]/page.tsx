import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AskedAfterReading } from '@/app/desk/practices/[id]/asked-after-reading'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { CopiesSection } from './copies-section'
import { openSpread } from './open'
import { SpreadSection } from './spread-section'

type Props = PageProps<'/desk/practices/spread/[practiceId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ practiceId }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeSpread')]
  const { practice, errors } = await openSpread(practiceId, post)
  return { title: await pageTitle([t('titleOf', { title: practice.title })], errors.length > 0) }
}

/** 横展開の記録: where and when a practice was spread, who asked after reading and who copied it. */
export default async function SpreadPage({ params, searchParams }: Props) {
  const [{ practiceId }, { post, done }] = [await params, await searchParams]
  const [opened, t, drafts, locale] = [
    await openSpread(practiceId, post),
    await getTranslations('PracticeSpread'),
    await getTranslations('PracticeDrafts'),
    await readLocale(),
  ]
  const { practice, isOut, spread, inquiries, errors } = opened
  const title = nameIn(locale, { name: practice.title, nameEn: practice.titleEn })
  return (
    <Page
      title={t('titleOf', { title })}
      kicker={nameIn(locale, practice.organisation)}
      lead={t('lead', { ...spread.counts, inquiries: inquiries.count })}
      breadcrumbs={[{ href: '/desk/practices', label: drafts('title') }]}
      actions={isOut ? <a href={`/practices/${practice.id}`}>{t('toPublic')}</a> : undefined}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      {isOut ? null : <p className="font-700">{t('gone')}</p>}
      <SpreadSection {...opened} locale={locale} />
      <AskedAfterReading {...inquiries} />
      <CopiesSection {...opened} locale={locale} />
    </Page>
  )
}
