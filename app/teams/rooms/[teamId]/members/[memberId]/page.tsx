import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { DutyFields } from '@/components/teams/duty-fields'
import { openForm } from '@/lib/forms/open-form'
import { dayText } from '@/lib/japanese/day'
import { readMember } from '@/lib/teams/read-room'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/members/[memberId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.members')
  return await roomTitle('room', searchParams, [t('changeTitle')])
}

export default async function MemberPage({ params, searchParams }: Props) {
  const [{ memberId }, search] = [await params, await searchParams]
  const action = (teamId: string) => roomPath(teamId, `/members/${memberId}/change`)
  const { team, shown, may } = await openRoom(params, async (tx, person, { id }) => ({
    form: await openForm(tx, person, search, action(id), 'Teams.fields'),
    member: z.uuid().safeParse(memberId).success ? await readMember(tx, id, memberId) : null,
  }))
  const { form, member } = shown
  if (!may.keep || !member) notFound()
  const [t, f] = [await getTranslations('Teams.members'), await getTranslations('Teams.fields')]
  const { fromOn, untilOn, duty, dutyAgreedOn } = member
  const texts = { duty, fromOn: dayText(fromOn), untilOn: dayText(untilOn), dutyAgreedOn: dayText(dutyAgreedOn) }
  return (
    <RoomPage
      team={team}
      tab="room"
      title={t('of', { name: member.name })}
      lead={t('ofLead')}
      search={search}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels="Teams.fields" />
      <Form action={action(team.id)} state={form}>
        <SeenVersion state={form} current={member.version} />
        <TextField
          name="affiliation"
          required={false}
          label={f('affiliation')}
          state={form}
          defaultValue={member.affiliation}
          autoComplete="off"
        />
        <DutyFields state={form} texts={texts} />
        <SubmitButton>{t('saveChange')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
