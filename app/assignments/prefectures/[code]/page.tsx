import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { nameIn } from '@/lib/menus/menu-name'
import { openPrefecturePage } from './open-page'
import { Preview } from './preview'
import { PreviewForm } from './preview-form'

type Props = PageProps<'/assignments/prefectures/[code]'>

async function open({ params, searchParams }: Props) {
  const [{ code }, search, t, errors, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Assignments'),
    getTranslations('Errors'),
    getLocale(),
  ])
  const single = Object.entries(search).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : []))
  const page = await openPrefecturePage(code, new URLSearchParams(single).toString())
  const problems = page.problems.map(({ field, key }) => ({
    field,
    message: errors(key, { label: t.has(`fields.${field}`) ? t(`fields.${field}`) : '' }),
  }))
  return { ...page, code, t, locale, errors: [...page.form.errors, ...problems] }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { prefecture, plan, errors, t, locale } = await open(props)
  const parts = [t('wholePrefecture', { prefecture: nameIn(locale, prefecture) }), t('title')]
  return { title: await pageTitle(plan ? [t('preview'), ...parts] : parts, errors.length > 0) }
}

export default async function PrefecturePage(props: Props) {
  const { code, prefecture, today, officers, officer, form, action, answers, wanted, plan, errors, t, locale } =
    await open(props)
  return (
    <Page
      title={t('wholePrefecture', { prefecture: nameIn(locale, prefecture) })}
      lead={t('prefectureLead')}
      breadcrumbs={[{ href: `/assignments?prefecture=${code}`, label: t('title') }]}
      errors={errors}
    >
      <PreviewForm code={code} officers={officers} today={today} state={{ key: '', typed: answers, errors }} />
      {plan && officer && wanted ? (
        <Preview action={action} plan={plan} officer={officer} wanted={wanted} state={form} />
      ) : null}
    </Page>
  )
}
