import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { ItemFields } from '@/components/roadmaps/item-fields'
import { openForm } from '@/lib/forms/open-form'
import { readRoadmap } from '@/lib/roadmaps/read'
import { openRoom, roomPath } from '../../../open-room'
import { RoomPage, roomTitle } from '../../../room-page'

type Props = PageProps<'/teams/rooms/[teamId]/roadmap/items/[itemId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('Roadmaps')
  return await roomTitle('roadmap', searchParams, [t('changeTitle')])
}

export default async function ItemPage({ params, searchParams }: Props) {
  const [{ teamId, itemId }, search] = [await params, await searchParams]
  const at = roomPath(teamId, `/roadmap/items/${itemId}`)
  const { team, shown, may } = await openRoom(params, async (tx, person, { id }) => ({
    form: await openForm(tx, person, search, `${at}/change`, 'Roadmaps.fields'),
    removal: await openForm(tx, person, search, `${at}/removal`, 'Roadmaps.fields'),
    roadmap: await readRoadmap(tx, id),
  }))
  const { form, removal, roadmap } = shown
  const item = roadmap?.items.find(({ id }) => id === itemId)
  // A line that somebody took off meanwhile: what was typed is still shown.
  if (!may.plan || !roadmap || (!item && form.errors.length === 0)) notFound()
  const t = await getTranslations('Roadmaps')
  return (
    <RoomPage
      team={team}
      tab="roadmap"
      title={t('changeTitle')}
      lead={item?.what}
      search={search}
      errors={[...form.errors, ...removal.errors]}
    >
      <CurrentTexts theirs={form.theirs ?? removal.theirs} labels="Roadmaps.fields" />
      <Form action={`${at}/change`} state={form}>
        <SeenVersion state={form} current={roadmap.number} />
        <ItemFields state={form} item={item} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
      {item ? (
        <Form action={`${at}/removal`} state={removal} label={t('remove')}>
          <SeenVersion state={removal} current={roadmap.number} />
          <p className="max-w-prose">{t('removeHint')}</p>
          <SubmitButton variant="secondary">{t('remove')}</SubmitButton>
        </Form>
      ) : null}
    </RoomPage>
  )
}
