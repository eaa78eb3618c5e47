import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { AgreementForm } from '@/components/teams/agreement-form'
import { Agreements } from '@/components/teams/agreements'
import { MemberTable } from '@/components/teams/member-table'
import { RoomHistory } from '@/components/teams/room-history'
import { listAttachments } from '@/lib/attachments/list'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { readHost } from '@/lib/teams/read-host'
import { readRoom } from '@/lib/teams/read-room'
import { RoomMaterials } from './materials'
import { openRoom, roomPath } from './open-room'
import { RoomPage, roomTitle } from './room-page'

type Props = PageProps<'/teams/rooms/[teamId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('room', searchParams)
}

export default async function RoomOverviewPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may, actor } = await openRoom(params, async (tx, person, { id, supportId }) => ({
    room: await readRoom(tx, id),
    host: await readHost(tx, person, supportId),
    files: await listAttachments(tx, { kind: 'team', id }),
    form: await openForm(tx, person, search, roomPath(id, '/agreements'), 'Teams.fields'),
  }))
  const [t, locale] = [await getTranslations('Teams'), await readLocale()]
  const { room, host, files, form } = shown
  const span = t('room.span', { from: formatDate(team.opensOn, locale), until: formatDate(team.endsOn, locale) })
  return (
    <RoomPage team={team} tab="room" search={search} errors={form.errors}>
      <DescriptionList
        rows={[
          { term: t('fields.place'), value: team.placeName },
          { term: t('room.dates'), value: span, changeHref: may.keep ? roomPath(team.id, '/dates') : undefined },
          ...(host ? [{ term: t('room.host'), value: <a href={host.href}>{host.label}</a> }] : []),
        ]}
      />
      <Agreements agreements={room.agreements} />
      {may.plan ? <AgreementForm action={roomPath(team.id, '/agreements')} state={form} /> : null}
      <Section
        title={t('members.title', { count: room.members.filter(({ standing }) => standing === 'in').length })}
        lead={t(may.keep ? 'members.leadChange' : 'members.lead')}
        actions={
          may.keep ? (
            <ButtonLink href={roomPath(team.id, '/members/new')} variant="secondary">
              {t('members.add')}
            </ButtonLink>
          ) : null
        }
      >
        <MemberTable members={room.members} changeAt={may.keep ? roomPath(team.id, '/members') : undefined} />
      </Section>
      <RoomMaterials files={files} addAt={may.speak ? `/attachments/of/team/${team.id}` : undefined} />
      <Section title={t('history.title')} lead={t('history.lead')}>
        <RoomHistory events={room.events} locale={actor.locale} />
      </Section>
    </RoomPage>
  )
}
