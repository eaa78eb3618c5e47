import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { RoadmapChart } from '@/components/roadmaps/roadmap-chart'
import { RoadmapList } from '@/components/roadmaps/roadmap-list'
import { VersionList } from '@/components/roadmaps/version-list'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { listVersions, readRoadmap } from '@/lib/roadmaps/read'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'
import { RoadmapActions } from './roadmap-actions'

type Props = PageProps<'/teams/rooms/[teamId]/roadmap'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('roadmap', searchParams)
}

export default async function RoadmapPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may, today } = await openRoom(params, async (tx, _person, { id }) => ({
    roadmap: await readRoadmap(tx, id),
    versions: await listVersions(tx, id),
  }))
  const [t, locale] = [await getTranslations('Roadmaps'), await readLocale()]
  const { roadmap, versions } = shown
  const items = roadmap?.items ?? []
  const place = roomPath(team.id, '/roadmap')
  const saved = roadmap ? t('line', { number: roadmap.number, day: formatDate(roadmap.savedAt, locale) }) : ''
  const view = { items, thisMonth: today.slice(0, 7), caption: t('caption', { place: team.placeName }) }
  return (
    <RoomPage
      team={team}
      tab="roadmap"
      lead={roadmap ? saved : t('lead')}
      search={search}
      width="wide"
      printLine={t('printLine', { team: team.name, saved })}
      actions={<RoadmapActions place={place} mayPlan={may.plan} />}
    >
      {items.length === 0 ? (
        <EmptyState title={t('none')}>
          <p>{t('noneHint')}</p>
        </EmptyState>
      ) : (
        <div className="paper-a3 space-y-10">
          <RoadmapChart {...view} />
          <Section
            title={t('list')}
            lead={may.plan ? <span className="print:hidden">{t('listLead')}</span> : undefined}
          >
            <RoadmapList {...view} changeAt={may.plan ? `${place}/items` : undefined} />
          </Section>
        </div>
      )}
      {versions.length > 0 ? (
        <div className="print:hidden">
          <Section title={t('versions.title')} lead={t('versions.lead')}>
            <VersionList versions={versions} place={`${place}/versions`} />
          </Section>
        </div>
      ) : null}
    </RoomPage>
  )
}
