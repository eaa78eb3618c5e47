import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { IntroductionView } from '@/components/network/introduction-view'
import { Talk, TalkForm } from '@/components/network/talk'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readIntroduction } from '@/lib/network/introductions'
import { placeOf } from '@/lib/network/posts'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'

type Props = PageProps<'/supports/network/introductions/[introductionId]'>

const open = cache(async (id: string, search: Search) => {
  const at = `/supports/network/introductions/${id}`
  const opened = await openAtSecretariat(async (tx, actor) => {
    const introduction = await readIntroduction(tx, id)
    return (
      introduction && {
        ...{ introduction, at },
        place: await placeOf(tx, introduction.post.prefectureCode),
        message: await openForm(tx, actor, search, `${at}/messages`, 'Network.talk.fields'),
        withdrawing: await openForm(tx, actor, search, `${at}/withdrawal`, 'Network.talk.fields'),
      }
    )
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { introduction } = await open((await params).introductionId, search)
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([introduction.post.title, t('introductions.title')], Boolean(search.post)) }
}

/** One introduction at the secretariat: both sides, their words, why one declined, their talk. */
export default async function SecretariatIntroductionPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { introduction, at, place, message, withdrawing } = await open((await params).introductionId, search)
  const [t, words] = [await getTranslations('NetworkDesk'), await getTranslations('Network')]
  const { state, declines, messages, post } = introduction
  const done = {
    proposed: t('post.settled'),
    withdrawn: t('introductions.withdrawn'),
    written: words('introduction.written'),
  }
  const said = typeof search.done === 'string' ? Object.entries(done).find(([key]) => key === search.done)?.[1] : null
  return (
    <Page
      title={words('introduction.title')}
      kicker={post.title}
      breadcrumbs={await networkCrumbs('introductions')}
      errors={[...message.errors, ...withdrawing.errors]}
    >
      {said ? <NotificationBanner tone="success" title={said} /> : null}
      <Section title={words('introduction.about')}>
        <IntroductionView introduction={introduction} place={place} base="/supports/network/posts" />
      </Section>
      {declines.length > 0 ? (
        <Section title={t('introductions.declines')}>
          {declines.map(({ side, reason }) => (
            <p key={side}>{t('introductions.declineLine', { side: words(`sides.${side}`), reason })}</p>
          ))}
        </Section>
      ) : null}
      {state === 'proposed' ? (
        <Form action={`${at}/withdrawal`} state={withdrawing} inline>
          <SubmitButton variant="secondary">{t('introductions.withdraw')}</SubmitButton>
        </Form>
      ) : null}
      {state === 'agreed' ? (
        <>
          <Section title={words('introduction.talk')}>
            <Talk messages={messages} />
          </Section>
          <Section title={words('introduction.write')}>
            <TalkForm action={`${at}/messages`} state={message} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}
