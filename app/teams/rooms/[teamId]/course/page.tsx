import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { AttendanceTotals } from '@/components/teams/attendance-totals'
import { CourseSteps } from '@/components/teams/course-steps'
import { PlannedSteps } from '@/components/teams/planned-steps'
import { readCourse } from '@/lib/teams/course'
import { listAhead } from '@/lib/teams/list-ahead'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/course'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('course', searchParams)
}

export default async function CoursePage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may } = await openRoom(params, async (tx, _person, room) => ({
    steps: await readCourse(tx, room),
    ahead: await listAhead(tx, room.supportId),
  }))
  const { steps, ahead } = shown
  const t = await getTranslations('Teams.course')
  const place = roomPath(team.id)
  return (
    <RoomPage
      team={team}
      tab="course"
      lead={t('lead')}
      search={search}
      actions={
        may.plan ? (
          <ButtonLink href={`${place}/entries/new`} variant="secondary">
            {t('addEntry')}
          </ButtonLink>
        ) : null
      }
    >
      <Section
        title={t('ahead.title')}
        lead={t('ahead.lead')}
        actions={
          may.keep ? (
            <ButtonLink href={`${place}/plan`} variant="secondary">
              {t('ahead.lay')}
            </ButtonLink>
          ) : null
        }
      >
        {ahead.length > 0 ? <PlannedSteps ahead={ahead} /> : <EmptyState title={t('ahead.none')} />}
      </Section>
      <Section title={t('title')}>
        {steps.length > 0 ? (
          <CourseSteps steps={steps} place={may.plan ? place : undefined} />
        ) : (
          <EmptyState title={t('none')} />
        )}
      </Section>
      <Section title={t('totals.title')} lead={t('totals.lead')} id="totals">
        <AttendanceTotals steps={steps} place={`${place}/course`} year={Number(search.year) || null} />
      </Section>
    </RoomPage>
  )
}
