import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { IntroductionView } from '@/components/network/introduction-view'
import { Talk, TalkForm } from '@/components/network/talk'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readIntroduction, sideIn } from '@/lib/network/introductions'
import { NEED_ROLES } from '@/lib/network/kinds'
import { placeOf } from '@/lib/network/posts'
import { AgreementSection } from './agreement-section'

type Props = PageProps<'/network/introductions/[introductionId]'>

const open = cache(async (id: string, search: Search) => {
  const actor = await requireActor(...NEED_ROLES)
  const opened = await asActor(actor, async (tx) => {
    const introduction = await readIntroduction(tx, id)
    const side = introduction && sideIn(introduction, actor)
    if (!introduction || !side) return null
    const at = `/network/introductions/${id}`
    return {
      ...{ actor, introduction, side },
      place: await placeOf(tx, introduction.post.prefectureCode),
      agreement: await openForm(tx, actor, search, `${at}/agreement`, 'Network.introduction.fields'),
      message: await openForm(tx, actor, search, `${at}/messages`, 'Network.talk.fields'),
    }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { introduction } = await open((await params).introductionId, search)
  const t = await getTranslations('Network')
  return { title: await pageTitle([t('introduction.title'), introduction.post.title], Boolean(search.post)) }
}

/** An introduction from one of its two sides: its word, and after both agreed their talk and what came of it. */
export default async function IntroductionPage({ params, searchParams }: Props) {
  const [{ introductionId }, search] = [await params, await searchParams]
  const { actor, introduction, side, place, agreement, message } = await open(introductionId, search)
  const t = await getTranslations('Network')
  const { done } = search
  return (
    <Page
      title={t('introduction.title')}
      kicker={introduction.post.title}
      breadcrumbs={actor.role === 'prefecture_staff' ? [] : [{ href: '/network', label: t('title') }]}
      errors={[...agreement.errors, ...message.errors]}
    >
      {done === 'agreedDone' || done === 'written' ? (
        <NotificationBanner tone="success" title={t(`introduction.${done}`)} />
      ) : null}
      <Section title={t('introduction.about')}>
        <IntroductionView introduction={introduction} place={place} base="/network/posts" />
      </Section>
      <AgreementSection introduction={introduction} side={side} form={agreement} />
      {introduction.state === 'agreed' ? (
        <>
          <Section title={t('introduction.talk')}>
            <Talk messages={introduction.messages} />
          </Section>
          <Section title={t('introduction.write')}>
            <TalkForm action={`/network/introductions/${introductionId}/messages`} state={message} />
          </Section>
        </>
      ) : null}
    </Page>
  )
}
