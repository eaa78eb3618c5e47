import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { PageContents } from '@/components/layout/page-contents'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { nameIn } from '@/lib/menus/menu-name'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Admin')
  return { title: await pageTitle([t('areas.themes.title'), t('title')]) }
}

export default async function ThemesPage() {
  const actor = await requireActor('administrator', 'operator')
  const [t, locale, groups] = await Promise.all([
    getTranslations('Admin'),
    readLocale(),
    asActor(actor, listThemesByGroup),
  ])
  return (
    <Page title={t('areas.themes.title')} lead={t('themes.lead')} breadcrumbs={[{ href: '/admin', label: t('title') }]}>
      <PageContents items={groups.map((group) => ({ id: group.key, label: nameIn(locale, group) }))} />
      {groups.map((group) => (
        <Section key={group.key} id={group.key} title={nameIn(locale, group)}>
          <DataTable
            caption={nameIn(locale, group)}
            captionHidden
            columns={[
              { label: t('themes.name'), room: 'wide' },
              { label: t('themes.aliases'), room: 'wide' },
            ]}
          >
            {group.themes.map((theme) => (
              <tr key={theme.key}>
                <th scope="row">
                  {nameIn(locale, theme)}
                  {theme.retiredOn ? <span className="block text-solid-gray-700">{t('themes.retired')}</span> : null}
                </th>
                <td lang="ja">{theme.aliases.join(t('comma'))}</td>
              </tr>
            ))}
          </DataTable>
        </Section>
      ))}
    </Page>
  )
}
