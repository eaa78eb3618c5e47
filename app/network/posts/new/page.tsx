import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { PostFields } from '@/components/network/post-fields'
import { openForm } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/network/directory'
import { onlyTownOf } from '@/lib/network/towns-alike'
import { openAsMember } from '../../open'

type Props = PageProps<'/network/posts/new'>
const ACTION = '/network/posts/adding'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post, kind }] = await Promise.all([getTranslations('Network'), searchParams])
  return { title: await pageTitle([t(`home.${kind === 'offer' ? 'newOffer' : 'newNeed'}`), t('title')], Boolean(post)) }
}

/** A need, without a name, or an offer, with it. */
export default async function NewPostPage({ searchParams }: Props) {
  const search = await searchParams
  const { form, choices, onlyTown } = await openAsMember(async (tx, actor, { bureauId }) => {
    const opened = await openForm(tx, actor, search, ACTION, 'Network.post.fields')
    return {
      ...{ form: opened, onlyTown: await onlyTownOf(tx, actor.organisationId, opened) },
      choices: { groups: await listThemesByGroup(tx), prefectures: await listPrefectures(tx, bureauId) },
    }
  })
  const kind = (form.typed.kind ?? search.kind) === 'offer' ? 'offer' : 'need'
  const t = await getTranslations('Network')
  return (
    <Page
      title={t(kind === 'need' ? 'post.newNeed' : 'post.newOffer')}
      lead={t(kind === 'need' ? 'post.needLead' : 'post.offerLead')}
      errors={form.errors}
      breadcrumbs={[
        { href: '/network', label: t('title') },
        { href: `/network/board?kind=${kind}`, label: t('tabs.board') },
      ]}
      width="narrow"
    >
      <Form action={ACTION} state={form}>
        <Hidden name="kind" value={kind} />
        <PostFields state={form} kind={kind} choices={choices} onlyTown={onlyTown} />
        <SubmitButton>{t('post.publish')}</SubmitButton>
      </Form>
    </Page>
  )
}
