import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeskMark } from '../icons'
import { MainNavigation, type NavigationItem } from './main-navigation'
import { SkipLink } from './skip-link'

type Props = {
  homeHref: string
  person?: { name: string; organisation: string; role: string }
  membershipSwitch?: ReactNode
  languageSwitch?: ReactNode
  signOut?: ReactNode
  items: readonly NavigationItem[]
}

/** The top of every page: whose desk this is, as whom one is here, and where one can go. */
export function Header({ homeHref, person, membershipSwitch, languageSwitch, signOut, items }: Props) {
  const t = useTranslations('Components')
  return (
    <header className="border-t-4 border-blue-900 bg-white">
      <SkipLink />
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <a href={homeHref} className="flex items-center gap-3 text-solid-gray-900 no-underline focus-visible:rounded-8">
          <DeskMark />
          <span>
            <span className="block text-std-20B-150 leading-120!">{t('siteName')}</span>
            <span className="block text-dns-14N-130 text-solid-gray-700">{t('siteTagline')}</span>
          </span>
        </a>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-dns-14N-130">
          {person ? (
            <p className="text-dns-14N-130">
              <span className="font-700 text-solid-gray-900">{person.organisation}</span>
              <span className="block text-solid-gray-700">
                {person.name}
                <span className="ms-2">{person.role}</span>
              </span>
            </p>
          ) : null}
          {membershipSwitch}
          {languageSwitch}
          {signOut}
        </div>
      </div>
      <MainNavigation items={items} />
    </header>
  )
}
