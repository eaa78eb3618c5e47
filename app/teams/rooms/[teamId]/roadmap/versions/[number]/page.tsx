import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/layout/section'
import { RoadmapChanges } from '@/components/roadmaps/changes'
import { RoadmapChart } from '@/components/roadmaps/roadmap-chart'
import { RoadmapList } from '@/components/roadmaps/roadmap-list'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDateTime } from '@/lib/japanese/dates'
import { differencesOf } from '@/lib/roadmaps/difference'
import { readRoadmap } from '@/lib/roadmaps/read'
import { openRoom } from '../../../open-room'
import { RoomPage, roomTitle } from '../../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/roadmap/versions/[number]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { number }] = [await getTranslations('Roadmaps.versions'), await params]
  return await roomTitle('roadmap', searchParams, [`${t('title')} ${number}`])
}

export default async function VersionPage({ params, searchParams }: Props) {
  const { number: typed } = await params
  const number = /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 0
  const { team, shown, today } = await openRoom(params, async (tx, _person, { id }) => ({
    roadmap: await readRoadmap(tx, id, number),
    before: await readRoadmap(tx, id, number - 1),
  }))
  const { roadmap, before } = shown
  if (!roadmap) notFound()
  const [t, locale] = [await getTranslations('Roadmaps'), await readLocale()]
  const title = t('versions.numbered', { number })
  const saved = t('versions.saved', { name: roadmap.savedByName, at: formatDateTime(roadmap.savedAt, locale) })
  const view = { items: roadmap.items, thisMonth: today.slice(0, 7), caption: title }
  return (
    <RoomPage team={team} tab="roadmap" title={title} lead={saved} search={await searchParams} width="wide">
      <Section title={t('changes.title')}>
        <RoadmapChanges changes={differencesOf(before?.items ?? [], roadmap.items)} />
      </Section>
      <RoadmapChart {...view} />
      <Section title={t('list')}>
        <RoadmapList {...view} />
      </Section>
    </RoomPage>
  )
}
