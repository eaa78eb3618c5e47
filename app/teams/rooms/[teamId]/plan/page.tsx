import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { openForm } from '@/lib/forms/open-form'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/plan'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.plan')
  return await roomTitle('course', searchParams, [t('title')])
}

export default async function LayPlanPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may } = await openRoom(params, (tx, person, { id }) =>
    openForm(tx, person, search, roomPath(id, '/plan/laying'), 'Teams.fields'),
  )
  if (!may.keep) notFound()
  const [t, f] = [await getTranslations('Teams.plan'), await getTranslations('Teams.fields')]
  return (
    <RoomPage team={team} tab="course" title={t('title')} lead={t('lead')} search={search} errors={shown.errors}>
      <Form action={roomPath(team.id, '/plan/laying')} state={shown}>
        <TextArea
          name="labels"
          label={f('labels')}
          state={shown}
          defaultValue={t('template')}
          rows={12}
          hint={t('hint')}
          required
        />
        <SubmitButton>{t('button')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
