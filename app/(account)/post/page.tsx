import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { listOwnPosts, type Post } from '@/lib/actor/posts'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('SignIn.post')
  return { title: await pageTitle([t('title')], false) }
}

export default async function PostPage() {
  const actor = await requireActor()
  const [t, role, locale, posts] = await Promise.all([
    getTranslations('SignIn.post'),
    getTranslations('States.role'),
    getLocale(),
    asActor(actor, (tx) => listOwnPosts(tx, actor)),
  ])
  const nameOf = (post: Post) => {
    const place = (locale === 'en' && post.organisationEn) || post.organisation
    return [place, post.section, role(post.role)].filter(Boolean).join(' ')
  }
  return (
    <Page title={t('title')} lead={t('lead')} width="narrow">
      <form method="post" action="/post/switching" className="space-y-7">
        <RadioGroup
          name="post"
          legend={t('legend')}
          options={posts.map((post) => ({ value: post.id, label: nameOf(post) }))}
          defaultValue={actor.membershipId}
        />
        <SubmitButton>{t('submit')}</SubmitButton>
      </form>
    </Page>
  )
}
