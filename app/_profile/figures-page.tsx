import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { FigureForm } from '@/components/profile/figure-form'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { listAreas } from '@/lib/profiles/read-areas'
import { readFigures } from '@/lib/profiles/read-figures'
import { profileAt } from './address'
import { crumbsOf } from './crumbs'
import { openPlace } from './open-place'
import type { PlaceProps } from './title'

/** Where figures are entered. */
export async function FiguresPage({ params, searchParams }: PlaceProps) {
  const [{ code }, search] = [await params, await searchParams]
  const action = profileAt(code, '/figures/entry')
  const { place, more } = await openPlace(code, async (tx, place, actor) => ({
    lines: await readFigures(tx, place),
    areas: await listAreas(tx, place.id),
    form: await openForm(tx, actor, search, action, 'Profile.fields'),
  }))
  const [t, locale, crumbs] = await Promise.all([
    getTranslations('Profile.figures'),
    readLocale(),
    crumbsOf(code, place),
  ])
  const area = typeof search.area === 'string' ? search.area : ''
  return (
    <Page
      title={t('formTitle')}
      kicker={nameIn(locale, place)}
      lead={t('formLead')}
      breadcrumbs={crumbs}
      errors={more.form.errors}
    >
      <FigureForm action={action} form={more.form} lines={more.lines} areas={more.areas} area={area} />
    </Page>
  )
}
