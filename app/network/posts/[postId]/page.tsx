import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PostFacts } from '@/components/network/post-facts'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { AnswerSection } from './answer-section'
import { ConsentSection } from './consent-section'
import { openPost } from './open-post'
import { OwnSide } from './own-side'

type Props = PageProps<'/network/posts/[postId]'>
const DONE = /^(changed|published|answeredDone|renewed|endedDone|consented|givenBack)$/

const open = async ({ params, searchParams }: Props) => openPost((await params).postId, await searchParams)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const t = await getTranslations('Network')
  const { post } = await open(props)
  return { title: await pageTitle([post.title, t('title')], Boolean((await props.searchParams).post)) }
}

/** A need or an offer: for others to read and answer, for its own side to look after. */
export default async function PostPage(props: Props) {
  const opened = await open(props)
  const { post, place, today, isMine, stands, forms } = opened
  const { done } = await props.searchParams
  const t = await getTranslations('Network')
  const isMember = opened.actor.role !== 'prefecture_staff'
  return (
    <Page
      title={post.title}
      kicker={t(`kinds.${post.kind}`)}
      breadcrumbs={
        isMember
          ? [
              { href: '/network', label: t('title') },
              { href: `/network/board?kind=${post.kind}`, label: t('tabs.board') },
            ]
          : []
      }
      errors={Object.values(forms).flatMap(({ errors }) => errors)}
    >
      {typeof done === 'string' && DONE.test(done) ? (
        <NotificationBanner tone="success" title={t(`post.${done}`)} />
      ) : null}
      {post.state === 'to_agree' && isMine ? <ConsentSection post={post} form={forms.consent} /> : null}
      <PostFacts post={post} place={place} today={today} />
      {isMine ? <OwnSide opened={opened} /> : null}
      {!isMine && post.kind === 'need' ? (
        <AnswerSection post={post} form={forms.answer} stands={stands} organisationId={opened.actor.organisationId} />
      ) : null}
    </Page>
  )
}
