import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { one } from '@/lib/assignments/filters'
import { openVersion } from '../open-version'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The title of a page with one act about a version; of a draft it may be another. */
export async function actTitle(props: Props, act: string, title: string, ofDraft = title): Promise<Metadata> {
  const [{ id }, { post }, t] = await Promise.all([props.params, props.searchParams, getTranslations('Menus')])
  const { menu, form } = await openVersion(id, one(post), act)
  const of = t('titleOf', { name: menu.name, version: menu.menuVersion })
  return { title: await pageTitle([t(menu.state === 'draft' ? ofDraft : title), of], form.errors.length > 0) }
}
