import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { LetterSheet } from '@/components/letters/letter-sheet'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { readLetter } from '@/lib/letters/read'
import { LetterDeeds } from './letter-deeds'

type Props = PageProps<'/reports/letters/[id]'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const letter = await readLetter(tx, id)
    if (!letter) return null
    const form = (name: string) => openForm(tx, actor, { post }, `/reports/letters/${id}/${name}`, 'Letters.fields')
    const forms = {
      texts: await form('texts'),
      check: await form('check'),
      back: await form('back'),
      sending: await form('sending'),
    }
    return { letter, forms, errors: Object.values(forms).flatMap(({ errors }) => errors) }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { post }, t] = [await params, await searchParams, await getTranslations('Letters')]
  const { letter, errors } = await open(id, post)
  return { title: await pageTitle([letter.recipient, t('title')], errors.length > 0) }
}

/** A letter at the desk: how it stands, what is next, and the letter as its recipient reads it. */
export default async function DeskLetterPage({ params, searchParams }: Props) {
  const [{ id }, { post, done }, t] = [await params, await searchParams, await getTranslations('Letters')]
  const [{ letter, forms, errors }, locale] = [await open(id, post), await readLocale()]
  return (
    <Page
      title={t('letterTo', { recipient: letter.recipient })}
      kicker={fiscalYearLabel(letter.fiscalYear, locale)}
      lead={t(`next.${letter.state}`)}
      breadcrumbs={[{ href: `/reports/letters?year=${letter.fiscalYear}`, label: t('title') }]}
      errors={errors}
    >
      {typeof done === 'string' && t.has(`done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`done.${done}`)} />
      ) : null}
      <LetterDeeds letter={letter} forms={forms} locale={locale} />
      <Section title={t('sheet')}>
        <LetterSheet letter={letter} />
      </Section>
    </Page>
  )
}
