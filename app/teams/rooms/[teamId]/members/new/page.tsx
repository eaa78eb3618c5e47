import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { DutyFields } from '@/components/teams/duty-fields'
import { openForm } from '@/lib/forms/open-form'
import { dayOf } from '@/lib/japanese/day'
import { listCandidates } from '@/lib/teams/candidates'
import { MEMBER_KINDS } from '@/lib/teams/kinds'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/members/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.members')
  return await roomTitle('room', searchParams, [t('add')])
}

export default async function NewMemberPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may, today } = await openRoom(params, async (tx, person, { id, prefectureCode }) => ({
    form: await openForm(tx, person, search, roomPath(id, '/members/adding'), 'Teams.fields'),
    candidates: await listCandidates(tx, prefectureCode),
  }))
  if (!may.keep) notFound()
  const { form, candidates } = shown
  const [t, f, k] = await Promise.all(
    (['Teams.members', 'Teams.fields', 'Teams.memberKinds'] as const).map((name) => getTranslations(name)),
  )
  if (!t || !f || !k) notFound()
  const groups = [...new Set(candidates.map(({ kind }) => kind))].map((kind) => ({
    label: k(kind),
    options: candidates
      .filter((one) => one.kind === kind)
      .map(({ value, name, affiliation }) => ({ value, label: `${name}（${affiliation}）` })),
  }))
  const opens = dayOf(team.opensOn)
  return (
    <RoomPage team={team} tab="room" title={t('add')} lead={t('addLead')} search={search} errors={form.errors}>
      <Form action={roomPath(team.id, '/members/adding')} state={form}>
        <SelectField
          name="person"
          label={f('person')}
          options={groups}
          emptyLabel={t('byHand')}
          state={form}
          hint={t('personHint')}
        />
        <SelectField
          name="kind"
          label={f('kind')}
          options={MEMBER_KINDS.map((kind) => ({ value: kind, label: k(kind) }))}
          emptyLabel=""
          state={form}
          hint={t('kindHint')}
        />
        <TextField name="name" label={f('name')} state={form} autoComplete="off" />
        <TextField name="affiliation" required={false} label={f('affiliation')} state={form} autoComplete="off" />
        <DutyFields state={form} texts={{ fromOn: opens < today ? today : opens, untilOn: dayOf(team.endsOn) }} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
