import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { programmeTitle } from '@/components/programmes/programme-title'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { mintKey } from '@/lib/forms/key'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { canAddFiles, canTakeFileOff } from '@/lib/programmes/policy'
import { readEntry } from '@/lib/programmes/read-entry'
import { AttachmentList } from '../../attachment-list'
import { ChooseFiles } from '../../choose-files'
import { sayProblems } from '../../say-problems'
import { pageOfEntry } from './page-of-entry'

type Props = PageProps<'/attachments/entries/[entryId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t('files.title'), t('mine.title')], Boolean(post)) }
}

/** The files of an entry エントリーの添付資料, for whoever reads the entry; added until its programme is decided. */
export default async function EntryFilesPage({ params, searchParams }: Props) {
  const actor = await requireActor('municipal_staff', 'prefecture_staff', 'officer', 'manager', 'headquarters')
  const [{ entryId }, { post, done }] = await Promise.all([params, searchParams])
  const uuid = z.uuid().safeParse(post).data
  const { entry, kept } = await asActor(actor, async (tx) => ({
    entry: await readEntry(tx, entryId),
    kept: uuid ? await readPost(tx, actor.userId, uuid) : null,
  }))
  if (!entry) notFound()
  const [t, a, locale] = await Promise.all([
    getTranslations('Programmes'),
    getTranslations('Attachments'),
    readLocale(),
  ])
  const action = `/attachments/entries/${entryId}/files`
  const { errors, added } = await sayProblems(kept?.typed ?? null)
  const back = pageOfEntry(actor, entry)
  return (
    <Page
      title={t('files.title')}
      kicker={programmeTitle(t, locale, entry.programme)}
      lead={t('files.lead', { name: nameIn(locale, entry.askingOrganisation) })}
      errors={errors}
      breadcrumbs={[{ href: back, label: t('files.back') }]}
    >
      {added > 0 ? <NotificationBanner tone="success" title={a('added', { count: added })} /> : null}
      {done === 'removed' ? <NotificationBanner tone="success" title={a('removed')} /> : null}
      <AttachmentList
        files={entry.files}
        place={action}
        removal={canTakeFileOff(actor, entry) ? { at: action, userId: actor.userId } : undefined}
      />
      {canAddFiles(actor, entry, entry.programme) ? (
        <ChooseFiles action={action} state={{ key: mintKey(actor.userId, action), typed: {}, errors }} />
      ) : null}
      <ButtonLink href={back} variant="secondary">
        {t('files.back')}
      </ButtonLink>
    </Page>
  )
}
