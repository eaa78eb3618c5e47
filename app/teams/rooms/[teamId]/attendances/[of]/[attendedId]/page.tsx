import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { openForm } from '@/lib/forms/open-form'
import { writeLines } from '@/lib/japanese/counted-lines'
import { listAttended, readAttended, whichAttended } from '@/lib/teams/attendance'
import { openRoom, roomPath } from '../../../open-room'
import { RoomPage, roomTitle } from '../../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/attendances/[of]/[attendedId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.course')
  return await roomTitle('course', searchParams, [t('writeAttended')])
}

export default async function AttendancePage({ params, searchParams }: Props) {
  const [{ teamId, of, attendedId }, search] = [await params, await searchParams]
  const attended = whichAttended(of, attendedId)
  const action = roomPath(teamId, `/attendances/${of}/${attendedId}/saving`)
  const { team, shown, may } = await openRoom(params, async (tx, person, room) => ({
    form: await openForm(tx, person, search, action, 'Teams.fields'),
    found: attended && (await readAttended(tx, room, attended)),
    lines: attended ? await listAttended(tx, room.id, attended) : [],
  }))
  const { form, found, lines } = shown
  if (!may.plan || !found) notFound()
  const [t, f] = [await getTranslations('Teams.course'), await getTranslations('Teams.fields')]
  return (
    <RoomPage
      team={team}
      tab="course"
      title={t('writeAttended')}
      lead={found.title}
      search={search}
      errors={form.errors}
    >
      <Form action={action} state={form}>
        <TextArea
          name="lines"
          label={f('lines')}
          state={form}
          defaultValue={writeLines(lines)}
          rows={10}
          hint={t('linesHint')}
          required={false}
        />
        <SubmitButton>{t('saveAttended')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
