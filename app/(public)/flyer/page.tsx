import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { SelectField } from '@/components/forms/select-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { FilterForm } from '@/components/tables/filter-form'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { FlyerInput, readFlyer } from '@/lib/flyer/read-flyer'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { Back } from './back'
import { Front } from './front'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Flyer')
  return { title: await pageTitle([t('title')]) }
}

/** The flyer of the desk, made from what the portal offers today: two sheets of A4, or one on both sides. */
export default async function FlyerPage({ searchParams }: PageProps<'/flyer'>) {
  const asked = FlyerInput.parse(await searchParams)
  const actor = await currentActor()
  const flyer = await asActor(actor ?? { kind: 'public' }, (tx) => readFlyer(tx, actor, asked))
  if (!flyer) notFound()
  const [t, locale] = [await getTranslations('Flyer'), await readLocale()]
  const { desks, desk } = flyer
  const options = desks.flatMap(({ bureau }) =>
    bureau.letters ? [{ value: bureau.letters, label: nameIn(locale, bureau) }] : [],
  )
  return (
    <Page title={t('title')} lead={<p className="print:hidden">{t('lead')}</p>} width="narrow">
      <FilterForm action="/flyer" label={t('label')} submitLabel={t('show')}>
        <SelectField name="bureau" label={t('bureau')} options={options} defaultValue={desk.bureau.letters ?? ''} />
      </FilterForm>
      <p className="print:hidden">
        <a href={`/menus?bureau=${desk.bureau.letters ?? ''}`}>{t('toMenus')}</a>
      </p>
      <div className="flyer">
        <Front flyer={flyer} address={environment().APP_URL} />
        <Back flyer={flyer} />
      </div>
    </Page>
  )
}
