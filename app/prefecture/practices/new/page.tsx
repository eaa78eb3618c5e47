import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilingForm } from '@/app/_practices/filing-form'
import { openFiling } from '@/app/_practices/open-filing'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'

type Props = PageProps<'/prefecture/practices/new'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = [await getTranslations('PracticeFiling'), await searchParams]
  return { title: await pageTitle([t('prefecture.newTitle')], Boolean(post)) }
}

/** A prefecture files a practice of one of its municipalities. */
export default async function FilePracticePage({ searchParams }: Props) {
  const actor = await requireActor('prefecture_staff')
  const opened = await openFiling(actor, await searchParams, '/prefecture/practices/filing')
  const [t, parts, locale] = [
    await getTranslations('PracticeFiling'),
    await getTranslations('Practices.parts'),
    await readLocale(),
  ]
  return (
    <Page
      title={t('prefecture.newTitle')}
      lead={t('prefecture.newLead')}
      breadcrumbs={[{ href: '/prefecture/practices', label: t('prefecture.title') }]}
      errors={opened.form.errors}
      width="narrow"
    >
      {opened.call ? <p>{t('prefecture.forCall', { title: opened.call.title })}</p> : null}
      <FilingForm {...opened} label={t('prefecture.newTitle')}>
        {opened.call ? <Hidden name="callId" value={opened.call.id} /> : null}
        <SelectField
          name="municipality"
          label={parts('municipality')}
          options={opened.municipalities.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))}
          emptyLabel=""
          state={opened.form}
          required
        />
      </FilingForm>
    </Page>
  )
}
