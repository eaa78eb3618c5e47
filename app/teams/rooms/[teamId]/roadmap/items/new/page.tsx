import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { ItemFields } from '@/components/roadmaps/item-fields'
import { openForm } from '@/lib/forms/open-form'
import { openRoom, roomPath } from '../../../open-room'
import { RoomPage, roomTitle } from '../../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/roadmap/items/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Roadmaps')
  return await roomTitle('roadmap', searchParams, [t('add')])
}

export default async function NewItemPage({ params, searchParams }: Props) {
  const search = await searchParams
  const action = (teamId: string) => roomPath(teamId, '/roadmap/items/adding')
  const { team, shown, may } = await openRoom(params, (tx, person, { id }) =>
    openForm(tx, person, search, action(id), 'Roadmaps.fields'),
  )
  if (!may.plan) notFound()
  const t = await getTranslations('Roadmaps')
  return (
    <RoomPage team={team} tab="roadmap" title={t('add')} search={search} errors={shown.errors}>
      <Form action={action(team.id)} state={shown}>
        <Hidden name="version" value={0} />
        <ItemFields state={shown} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      <p>
        <a href={roomPath(team.id, '/roadmap')}>{t('back')}</a>
      </p>
    </RoomPage>
  )
}
