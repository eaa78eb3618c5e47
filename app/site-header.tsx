import { headers } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { Header } from '@/components/layout/header'
import { currentActor } from '@/lib/actor/require-actor'
import { HOME_OF } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { countUnread } from '@/lib/notices/entries'
import { LanguageSwitch } from './language-switch'
import { NAVIGATION, placeOf } from './navigation'
import { SignOut } from './sign-out'

/** The top of every page: who one is, where one may go, language and sign-out. */
export async function SiteHeader() {
  const [actor, locale, t, states, incoming] = await Promise.all([
    currentActor(),
    getLocale(),
    getTranslations('Site'),
    getTranslations('States.role'),
    headers(),
  ])
  const notices = await getTranslations('Notices.list')
  const unread = actor ? await asActor(actor, (tx) => countUnread(tx, actor.userId)) : 0
  const path = (incoming.get('x-madoguchi-path') ?? '/').split('?')[0] ?? '/'
  const places = NAVIGATION[actor?.role ?? 'public']
  const here = placeOf(places, path)
  const items = places.map(({ href, key }) => ({
    href,
    label: t(`navigation.${key}`),
    current: href === here?.href ? here.current : undefined,
  }))
  return (
    <Header
      homeHref={actor ? HOME_OF[actor.role] : '/'}
      items={items}
      person={
        actor
          ? {
              name: actor.name,
              organisation: (locale === 'en' && actor.organisationNameEn) || actor.organisationName,
              role: states(actor.role),
            }
          : undefined
      }
      membershipSwitch={
        actor ? (
          <>
            {actor.isAtSharedTerminal ? (
              <span className="rounded-4 bg-yellow-100 px-2 font-700 text-solid-gray-900">{t('sharedTerminal')}</span>
            ) : null}
            {actor.posts > 1 ? <a href="/post">{t('switchPost')}</a> : null}
            <a href="/notices">{notices('bell', { count: unread })}</a>
            <a href="/password">{t('password')}</a>
          </>
        ) : undefined
      }
      languageSwitch={<LanguageSwitch locale={locale} path={incoming.get('x-madoguchi-path') ?? '/'} />}
      signOut={actor ? <SignOut isShared={actor.isAtSharedTerminal} /> : <a href="/sign-in">{t('signIn')}</a>}
    />
  )
}
