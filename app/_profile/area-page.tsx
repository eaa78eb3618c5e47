import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Page } from '@/components/layout/page'
import { AreaChangeForm } from '@/components/profile/area-form'
import { openForm } from '@/lib/forms/open-form'
import { readArea } from '@/lib/profiles/read-areas'
import { type PlaceParams, profileAt } from './address'
import { crumbsOf } from './crumbs'
import { openMunicipality, type Search } from './open-place'

type Props = { params: Promise<PlaceParams & { areaId: string }>; searchParams: Promise<Search> }

/** One area: its name, remark and last day. */
export async function AreaPage({ params, searchParams }: Props) {
  const [{ code, areaId }, search] = [await params, await searchParams]
  const action = profileAt(code, `/areas/${areaId}/change`)
  const { place, more } = await openMunicipality(code, async (tx, place, actor) => ({
    area: await readArea(tx, place.id, areaId),
    form: await openForm(tx, actor, search, action, 'Profile.fields'),
  }))
  if (!more.area) notFound()
  const [t, crumbs] = await Promise.all([getTranslations('Profile.areas'), crumbsOf(code, place)])
  return (
    <Page
      title={t('editTitle')}
      kicker={more.area.name}
      breadcrumbs={[...crumbs, { href: profileAt(code, '/areas'), label: t('title') }]}
      errors={more.form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={more.form.theirs} labels="Profile.fields" />
      <AreaChangeForm action={action} form={more.form} area={more.area} />
    </Page>
  )
}
