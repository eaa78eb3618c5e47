import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { openForm } from '@/lib/forms/open-form'
import { dayText } from '@/lib/japanese/day'
import { readPoint } from '@/lib/teams/list-points'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/points/[pointId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Teams.points')
  return await roomTitle('points', searchParams, [t('carry')])
}

export default async function PointPage({ params, searchParams }: Props) {
  const [{ teamId, pointId }, search] = [await params, await searchParams]
  const action = roomPath(teamId, `/points/${pointId}/carrying`)
  const { team, shown, may } = await openRoom(params, async (tx, person, { id }) => ({
    form: await openForm(tx, person, search, action, 'Teams.fields'),
    point: z.uuid().safeParse(pointId).success ? await readPoint(tx, id, pointId) : null,
  }))
  const { form, point } = shown
  if (!may.plan || !point) notFound()
  const [t, f] = [await getTranslations('Teams.points'), await getTranslations('Teams.fields')]
  const isPlan = point.kind === 'plan'
  const text = (name: 'tag' | 'owner' | 'plan', required = false) => (
    <TextField
      name={name}
      label={f(name)}
      state={form}
      defaultValue={point[name]}
      required={required}
      autoComplete="off"
    />
  )
  return (
    <RoomPage
      team={team}
      tab="points"
      title={t(isPlan ? 'change' : 'carry')}
      lead={isPlan ? undefined : t('carryLead')}
      search={search}
      errors={form.errors}
    >
      <CurrentTexts theirs={form.theirs} labels="Teams.fields" />
      <Form action={action} state={form}>
        <SeenVersion state={form} current={point.version} />
        <TextArea name="text" label={f('text')} state={form} defaultValue={point.text} rows={3} required />
        {text('owner', !isPlan)}
        {text('plan')}
        <DateField name="dueOn" label={f('dueOn')} state={form} defaultValue={dayText(point.dueOn)} required={false} />
        {isPlan ? (
          <DateField
            name="doneOn"
            label={f('doneOn')}
            state={form}
            defaultValue={dayText(point.doneOn)}
            required={false}
          />
        ) : null}
        {text('tag')}
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
