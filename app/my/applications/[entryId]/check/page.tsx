import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { EntryFacts } from '@/components/programmes/entry-facts'
import { programmeTitle } from '@/components/programmes/programme-title'
import { readLocale } from '@/lib/i18n/read-locale'
import { openOwnEntry } from '../open-own-entry'
import { WindowNote } from '../window-note'

type Props = PageProps<'/my/applications/[entryId]/check'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t('mine.checkTitle'), t('mine.title')], Boolean(post)) }
}

/** What will be handed in, before it is; after the closing only as a late one with the words why. */
export default async function CheckPage({ params, searchParams }: Props) {
  const [{ entryId }, search] = [await params, await searchParams]
  const { entry, themes, forms, mayAddFiles } = await openOwnEntry(entryId, search)
  if (entry.state !== 'draft') notFound()
  const [t, locale] = await Promise.all([getTranslations('Programmes'), readLocale()])
  const place = `/my/applications/${entryId}`
  return (
    <Page
      title={t('mine.checkTitle')}
      kicker={programmeTitle(t, locale, entry.programme)}
      width="narrow"
      breadcrumbs={[
        { href: '/my/applications', label: t('mine.title') },
        { href: place, label: t('mine.entryTitle') },
      ]}
      errors={forms.send.errors}
    >
      <WindowNote entry={entry} />
      <EntryFacts entry={entry} themes={themes} mayAddFiles={mayAddFiles} />
      <Form action={`${place}/submission`} state={forms.send}>
        {entry.isInTime ? null : (
          <>
            <Hidden name="asLate" value="yes" />
            <TextArea name="lateNote" label={t('fields.lateNote')} state={forms.send} required rows={3} />
          </>
        )}
        <SubmitButton>{t(entry.isInTime ? 'mine.send' : 'mine.sendLate')}</SubmitButton>
      </Form>
      <p>
        <a href={place}>{t('mine.back')}</a>
      </p>
    </Page>
  )
}
