import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { EntryFields } from '@/components/teams/entry-fields'
import { openForm } from '@/lib/forms/open-form'
import { dayText } from '@/lib/japanese/day'
import { readEntry } from '@/lib/teams/entries'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/entries/[entryId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.course')
  return await roomTitle('course', searchParams, [t('changeEntry')])
}

export default async function EntryPage({ params, searchParams }: Props) {
  const [{ teamId, entryId }, search] = [await params, await searchParams]
  const action = roomPath(teamId, `/entries/${entryId}/change`)
  const { team, shown, may } = await openRoom(params, async (tx, person, { id }) => ({
    form: await openForm(tx, person, search, action, 'Teams.fields'),
    entry: await readEntry(tx, id, entryId),
  }))
  const { form, entry } = shown
  if (!may.plan || !entry) notFound()
  const t = await getTranslations('Teams.course')
  const texts = { ...entry, onDay: dayText(entry.onDay) }
  return (
    <RoomPage team={team} tab="course" title={t('changeEntry')} lead={entry.title} search={search} errors={form.errors}>
      <CurrentTexts theirs={form.theirs} labels="Teams.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={entry.version} />
        <EntryFields state={form} texts={texts} monthOnly={entry.whenText !== ''} />
        <SubmitButton>{t('saveEntry')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
