import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import { readPracticeTitle } from '@/lib/practices/read'
import { readOwnCopy } from '@/lib/practices/read-spread'

type Props = PageProps<'/my/practices/copying/[practiceId]'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor(...ASKING_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const practice = await readPracticeTitle(tx, id)
    if (!practice) return null
    const at = `/my/practices/copying/${practice.id}`
    const saying = await openForm(tx, actor, { post }, `${at}/saying`, 'PracticeSpread.fields')
    const takingBack = await openForm(tx, actor, { post }, `${at}/taking-back`, 'PracticeSpread.fields')
    return { practice, at, saying, takingBack, copy: await readOwnCopy(tx, actor.organisationId, practice.id) }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ practiceId }, { post }, t] = [await params, await searchParams, await getTranslations('PracticeSpread')]
  const { practice, saying } = await open(practiceId, post)
  return { title: await pageTitle([t('own.titleOf', { title: practice.title })], saying.errors.length > 0) }
}

/** A municipality says that it has copied a practice, or takes that back. */
export default async function CopyingPage({ params, searchParams }: Props) {
  const [{ practiceId }, { post, done }] = [await params, await searchParams]
  const [{ practice, at, saying, takingBack, copy }, t, practices, locale] = [
    await open(practiceId, post),
    await getTranslations('PracticeSpread'),
    await getTranslations('Practices'),
    await readLocale(),
  ]
  const title = nameIn(locale, { name: practice.title, nameEn: practice.titleEn })
  return (
    <Page
      title={t('own.titleOf', { title })}
      lead={t(copy ? 'own.said' : 'own.lead', { date: copy ? formatDate(copy.copiedOn, locale) : '' })}
      breadcrumbs={[
        { href: '/practices', label: practices('title') },
        { href: `/practices/${practice.id}`, label: title },
      ]}
      errors={[...saying.errors, ...takingBack.errors]}
      width="narrow"
    >
      {typeof done === 'string' && t.has(`own.done.${done}`) ? (
        <NotificationBanner tone="success" title={t(`own.done.${done}`)} />
      ) : null}
      {copy ? (
        <Form action={`${at}/taking-back`} state={takingBack} label={t('own.takeBack')}>
          {copy.note ? <p>{copy.note}</p> : null}
          <SubmitButton variant="secondary">{t('own.takeBack')}</SubmitButton>
        </Form>
      ) : (
        <Form action={`${at}/saying`} state={saying} label={t('own.button')}>
          <TextArea
            name="note"
            label={t('fields.copyNote')}
            hint={t('hints.copyNote')}
            state={saying}
            rows={3}
            upTo={1000}
          />
          <SubmitButton>{t('own.button')}</SubmitButton>
        </Form>
      )}
    </Page>
  )
}
