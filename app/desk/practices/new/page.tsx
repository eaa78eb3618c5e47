import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilingForm } from '@/app/_practices/filing-form'
import { openFiling } from '@/app/_practices/open-filing'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'

type Props = PageProps<'/desk/practices/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('PracticeFiling'), await searchParams]
  return { title: await pageTitle([t('desk.newTitle')], Boolean(post)) }
}

/** The desk writes down a practice that it was told of, by telephone or on a visit. */
export default async function WritePracticePage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const opened = await openFiling(actor, await searchParams, '/desk/practices/filing')
  const [t, parts, drafts] = [
    await getTranslations('PracticeFiling'),
    await getTranslations('Practices.parts'),
    await getTranslations('PracticeDrafts'),
  ]
  return (
    <Page
      title={t('desk.newTitle')}
      lead={t('desk.newLead')}
      breadcrumbs={[{ href: '/desk/practices?view=collected', label: drafts('title') }]}
      errors={opened.form.errors}
      width="narrow"
    >
      <FilingForm {...opened} label={t('desk.newTitle')}>
        <TextField
          name="municipality"
          label={parts('municipality')}
          hint={t('desk.municipality')}
          state={opened.form}
          autoComplete="off"
          required
        />
        <TextField
          name="toldBy"
          label={parts('toldBy')}
          hint={t('desk.toldBy')}
          state={opened.form}
          autoComplete="off"
        />
      </FilingForm>
    </Page>
  )
}
