import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { openForm } from '@/lib/forms/open-form'
import { dayText } from '@/lib/japanese/day'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/dates'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.room')
  return await roomTitle('room', searchParams, [t('change')])
}

export default async function RoomDatesPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may } = await openRoom(params, async (tx, person, { id }) =>
    openForm(tx, person, search, roomPath(id, '/dates/saving'), 'Teams.fields'),
  )
  if (!may.keep) notFound()
  const [t, f] = [await getTranslations('Teams.room'), await getTranslations('Teams.fields')]
  return (
    <RoomPage team={team} tab="room" title={t('change')} lead={t('changeLead')} search={search} errors={shown.errors}>
      <CurrentTexts theirs={shown.theirs} labels="Teams.fields" />
      <Form action={roomPath(team.id, '/dates/saving')} state={shown}>
        <SeenVersion state={shown} current={team.version} />
        <TextField
          name="roomName"
          label={f('roomName')}
          state={shown}
          defaultValue={team.name}
          autoComplete="off"
          required
        />
        <DateField name="opensOn" label={f('opensOn')} state={shown} defaultValue={dayText(team.opensOn)} required />
        <DateField name="endsOn" label={f('endsOn')} state={shown} defaultValue={dayText(team.endsOn)} required />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
