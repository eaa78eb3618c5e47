import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FileField } from '@/components/forms/file-field'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { mintKey } from '@/lib/forms/key'
import { openForm } from '@/lib/forms/open-form'
import { readRoadmap } from '@/lib/roadmaps/read'
import { openRoom, roomPath } from '../../open-room'
import { RoomPage, roomTitle } from '../../room-page'
import { openRead } from './open-read'
import { ReadLines } from './read-lines'

type Props = PageProps<'/teams/rooms/[teamId]/roadmap/upload'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Roadmaps.upload')
  return await roomTitle('roadmap', searchParams, [t('title')])
}

export default async function UploadPage({ params, searchParams }: Props) {
  const search = await searchParams
  const saving = (teamId: string) => roomPath(teamId, '/roadmap/uploads/saving')
  const { team, shown, may, actor } = await openRoom(params, async (tx, person, { id }) => ({
    read: await openRead(tx, person, search),
    roadmap: await readRoadmap(tx, id),
    form: await openForm(tx, person, search, saving(id), 'Roadmaps.fields'),
  }))
  if (!may.plan) notFound()
  const { read, roadmap, form } = shown
  const t = await getTranslations('Roadmaps.upload')
  const action = roomPath(team.id, '/roadmap/uploads')
  const errors = read?.reason ? [{ field: 'file', message: t(`refused.${read.reason}`) }] : []
  return (
    <RoomPage
      team={team}
      tab="roadmap"
      title={t('title')}
      lead={t('lead')}
      search={search}
      errors={[...errors, ...form.errors]}
    >
      {read?.items ? <ReadLines read={read} roadmap={roadmap} form={form} action={saving(team.id)} /> : null}
      <Form
        action={action}
        state={{ key: mintKey(actor.userId, action), typed: {}, errors }}
        encType="multipart/form-data"
      >
        <FileField name="file" label={t('file')} accept=".xlsx" state={{ key: '', typed: {}, errors }} required />
        <SubmitButton variant={read?.items ? 'secondary' : 'primary'}>{t('send')}</SubmitButton>
      </Form>
    </RoomPage>
  )
}
