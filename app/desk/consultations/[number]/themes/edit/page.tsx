import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listThemeGroups } from '@/lib/consultations/choices'
import { canTriage } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { themeOptions } from '@/lib/menus/theme-options'
import { seenAs } from '@/lib/triage/set-themes'
import { deskPage } from '../../address'
import { MatterPage } from '../../parts/matter-page'

type Props = PageProps<'/desk/consultations/[number]/themes/edit'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Desk')])
  return { title: await pageTitle([t('themes.title'), number], post !== undefined) }
}

export default async function ThemesPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Desk'),
    readLocale(),
  ])
  const action = deskPage(number, '/themes')
  const { matter, form, chosen, groups } = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    const chosen = matter?.themes.map(({ key }) => key) ?? []
    const form = await openForm(tx, actor, search, action, 'Desk.fields')
    return { matter, form, chosen, groups: await listThemeGroups(tx, chosen) }
  })
  if (!matter || !canTriage(actor, matter)) notFound()
  return (
    <MatterPage matter={matter} title={t('themes.title')} errors={form.errors}>
      <CurrentTexts theirs={form.theirs} labels="Desk.fields" />
      <Form action={action} state={form}>
        <SeenVersion name="seen" state={form} current={seenAs(chosen)} />
        <GroupedCheckboxes
          name="themeKeys"
          legend={t('fields.themeKeys')}
          hint={t('themes.hint')}
          groups={themeOptions(locale, groups, chosen)}
          state={form}
          defaultValue={chosen}
        />
        <ButtonRow>
          <SubmitButton>{t('themes.save')}</SubmitButton>
          <a href={deskPage(number)}>{t('back')}</a>
        </ButtonRow>
      </Form>
    </MatterPage>
  )
}
