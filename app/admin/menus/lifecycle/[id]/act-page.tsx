import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Page } from '@/components/layout/page'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { lifecycleCrumbs } from '../crumbs'
import type { openVersion } from '../open-version'

type Props = { opened: Awaited<ReturnType<typeof openVersion>>; title: string; lead: ReactNode; children: ReactNode }

/** A page with one act about a version, and what somebody else may have changed meanwhile. */
export async function ActPage({ opened: { actor, menu, form }, title, lead, children }: Props) {
  const [t, locale] = await Promise.all([getTranslations('Menus'), readLocale()])
  return (
    <Page
      title={title}
      kicker={t('titleOf', { name: nameIn(locale, menu), version: menu.menuVersion })}
      lead={lead}
      breadcrumbs={await lifecycleCrumbs(actor.role, { id: menu.id, name: nameIn(locale, menu) })}
      errors={form.errors}
      width="narrow"
    >
      <CurrentTexts theirs={form.theirs} labels="Menus.fields" />
      {children}
    </Page>
  )
}
