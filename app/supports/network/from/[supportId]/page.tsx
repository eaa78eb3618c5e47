import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { PostFields } from '@/components/network/post-fields'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { listPrefectures } from '@/lib/network/directory'
import { onlyTownOf } from '@/lib/network/towns-alike'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'

type Props = PageProps<'/supports/network/from/[supportId]'>

const open = cache(async (id: string, search: Search) => {
  if (!z.uuid().safeParse(id).success) notFound()
  const action = `/supports/network/from/${id}/proposal`
  const opened = await openAtSecretariat(async (tx, actor) => {
    const support = await tx.support.findUnique({
      where: { id },
      select: {
        consultation: {
          select: {
            number: true,
            title: true,
            body: true,
            prefectureCode: true,
            askingOrganisationId: true,
            themes: { select: { themeKey: true } },
          },
        },
      },
    })
    if (!support) return null
    const { consultation } = support
    const form = await openForm(tx, actor, search, action, 'Network.post.fields')
    return {
      ...{ consultation, action, form },
      onlyTown: await onlyTownOf(tx, consultation.askingOrganisationId, form),
      choices: { groups: await listThemesByGroup(tx), prefectures: await listPrefectures(tx, actor.bureauId) },
    }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { consultation } = await open((await params).supportId, search)
  const t = await getTranslations('NetworkDesk.derive')
  return { title: await pageTitle([t('title'), consultation.number ?? ''], Boolean(search.post)) }
}

/** The officer writes a need for a consultation, without a name; the municipality agrees before it is published. */
export default async function DerivePage({ params, searchParams }: Props) {
  const { consultation, action, form, choices, onlyTown } = await open((await params).supportId, await searchParams)
  const t = await getTranslations('NetworkDesk.derive')
  const themeKeys = consultation.themes.map(({ themeKey }) => themeKey)
  return (
    <Page
      title={t('title')}
      kicker={`${consultation.number} ${consultation.title}`}
      lead={t('lead')}
      breadcrumbs={await networkCrumbs('needs')}
      errors={form.errors}
      width="narrow"
    >
      <Section title={t('original')}>
        <PlainText>{consultation.body}</PlainText>
      </Section>
      <Form action={action} state={form}>
        <PostFields
          state={form}
          kind="need"
          choices={choices}
          onlyTown={onlyTown}
          post={{ prefectureCode: consultation.prefectureCode, themeKeys }}
        />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
