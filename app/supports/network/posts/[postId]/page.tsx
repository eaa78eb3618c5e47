import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { AnswerList } from '@/components/network/answer-list'
import { PostFacts } from '@/components/network/post-facts'
import { SuggestionList } from '@/components/network/suggestion-list'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { networkCrumbs } from '../../crumbs'
import { Behind } from './behind'
import { openPost } from './open-post'
import { ProposeForm } from './propose-form'
import { RewriteSection } from './rewrite-section'

type Props = PageProps<'/supports/network/posts/[postId]'>
const open = async ({ params, searchParams }: Props) => openPost((await params).postId, await searchParams)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { post } = await open(props)
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([post.title, t('needs.title')], Boolean((await props.searchParams).post)) }
}

/** A need or an offer at the secretariat: who stands behind it, who has answered, whom to bring together. */
export default async function SecretariatPostPage(props: Props) {
  const opened = await open(props)
  const { post, place, today, at, stands, suggestions, forms } = opened
  const { done } = await props.searchParams
  const [t, words] = [await getTranslations('NetworkDesk.post'), await getTranslations('Network')]
  return (
    <Page
      title={post.title}
      kicker={words(`kinds.${post.kind}`)}
      breadcrumbs={await networkCrumbs('needs')}
      errors={Object.values(forms).flatMap(({ errors }) => errors)}
    >
      {done === 'rewritten' ? <NotificationBanner tone="success" title={t('rewritten')} /> : null}
      {done === 'renewed' || done === 'endedDone' ? (
        <NotificationBanner tone="success" title={words(`post.${done}`)} />
      ) : null}
      <PostFacts post={post} place={place} today={today} />
      <Behind post={post} />
      <RewriteSection opened={opened} />
      {post.kind === 'need' && post.publishedAt ? (
        <Section title={words('post.answersTitle')}>
          <AnswerList answers={post.answers} base="/supports/network/members" />
        </Section>
      ) : null}
      {stands ? (
        <Section title={t(post.kind === 'need' ? 'candidates' : 'candidateNeeds')}>
          <SuggestionList suggestions={suggestions} base="/supports/network/posts" />
        </Section>
      ) : null}
      {post.kind === 'need' && stands ? <ProposeForm opened={opened} /> : null}
      {post.state === 'published' ? (
        <Section title={words('post.endTitle')}>
          <ButtonRow>
            <Form action={`${at}/renewal`} state={forms.renewal} inline>
              <SubmitButton variant="secondary">{words('post.renew')}</SubmitButton>
            </Form>
            <Form action={`${at}/withdrawal`} state={forms.withdrawal} inline>
              <SubmitButton variant="secondary">{words('post.withdraw')}</SubmitButton>
            </Form>
          </ButtonRow>
        </Section>
      ) : null}
    </Page>
  )
}
