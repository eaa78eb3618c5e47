import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { EntryFields } from '@/components/teams/entry-fields'
import { openForm } from '@/lib/forms/open-form'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/entries/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.course')
  return await roomTitle('course', searchParams, [t('addEntry')])
}

export default async function NewEntryPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may } = await openRoom(params, (tx, person, { id }) =>
    openForm(tx, person, search, roomPath(id, '/entries/adding'), 'Teams.fields'),
  )
  if (!may.plan) notFound()
  const [t, f] = [await getTranslations('Teams.course'), await getTranslations('Teams.fields')]
  return (
    <RoomPage
      team={team}
      tab="course"
      title={t('addEntry')}
      lead={t('entryLead')}
      search={search}
      errors={shown.errors}
    >
      <Form action={roomPath(team.id, '/entries/adding')} state={shown}>
        <EntryFields state={shown} />
        <TextArea name="lines" label={f('lines')} state={shown} hint={t('linesHint')} rows={4} required={false} />
        <TextArea
          name="opinions"
          label={f('opinions')}
          state={shown}
          hint={t('opinionsHint')}
          rows={4}
          required={false}
        />
        <SubmitButton>{t('saveEntry')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
