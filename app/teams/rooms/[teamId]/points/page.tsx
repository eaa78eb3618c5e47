import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PlanItems } from '@/components/teams/plan-items'
import { PointForm } from '@/components/teams/point-form'
import { PointsByKind } from '@/components/teams/points-by-kind'
import { openForm } from '@/lib/forms/open-form'
import { listPoints } from '@/lib/teams/list-points'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/points'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('points', searchParams)
}

export default async function PointsPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may, today } = await openRoom(params, async (tx, person, { id }) => ({
    points: await listPoints(tx, id),
    form: await openForm(tx, person, search, roomPath(id, '/points/adding'), 'Teams.fields'),
  }))
  const { points, form } = shown
  const t = await getTranslations('Teams.points')
  const place = roomPath(team.id, '/points')
  return (
    <RoomPage team={team} tab="points" lead={t('lead')} search={search} errors={form.errors}>
      {may.speak ? <PointForm action={`${place}/adding`} state={form} /> : null}
      <PlanItems
        items={points.filter(({ kind }) => kind === 'plan')}
        today={today}
        place={may.plan ? place : undefined}
      />
      <PointsByKind points={points} place={may.plan ? place : undefined} />
    </RoomPage>
  )
}
