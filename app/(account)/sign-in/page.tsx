import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { currentActor } from '@/lib/actor/require-actor'
import { HOME_OF } from '@/lib/actor/roles'
import { environment } from '@/lib/env'
import { ownPath } from '@/lib/forms/own-path'
import { OfficeButton } from './office-button'
import { PasswordForm } from './password-form'

type Search = {
  next?: string
  refused?: string
  wait?: string
  'signed-out'?: string
  changed?: string
  office?: string
  post?: string
  shared?: string
}

export async function generateMetadata({ searchParams }: PageProps<'/sign-in'>): Promise<Metadata> {
  const [t, search] = await Promise.all([getTranslations('SignIn'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(search.refused || search.wait || search.office)) }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const [t, search, jar, actor] = await Promise.all([
    getTranslations('SignIn'),
    searchParams as Promise<Search>,
    cookies(),
    currentActor(),
  ])
  const next = ownPath(search.next)
  if (actor) redirect(next === '/' ? HOME_OF[actor.role] : next)
  const errors = search.wait
    ? [{ field: 'password', message: t('wait', { seconds: Number(search.wait) || 1 }) }]
    : search.refused
      ? [{ field: 'signInName', message: t('refused') }]
      : search.office
        ? [{ field: '', message: t('officeRefused') }]
        : []
  const { OIDC_ISSUER, OIDC_NAME } = environment()
  const typed = { signInName: jar.get('madoguchi-sign-in-name')?.value ?? '' }
  const state = { key: '', typed, errors }
  return (
    <Page title={t('title')} lead={t('lead')} errors={errors} width="narrow">
      {next.includes('post=') ? <NotificationBanner tone="info" title={t('textKept')} /> : null}
      {search['signed-out'] ? <NotificationBanner tone="success" title={t('signedOut')} /> : null}
      {search.changed ? <NotificationBanner tone="success" title={t('changed')} /> : null}
      <PasswordForm next={next} state={state} isShared={search.shared === '1'} />
      {OIDC_ISSUER ? <OfficeButton name={OIDC_NAME ?? t('officeName')} next={next} /> : null}
      <p>
        {t('help')} <a href="/#desks">{t('toDesks')}</a>
      </p>
    </Page>
  )
}
