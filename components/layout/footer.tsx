import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props = { links: readonly { href: string; label: string }[]; children?: ReactNode }

/** The bottom of every page: who keeps this desk, how to reach it, and its standing pages. */
export function Footer({ links, children }: Props) {
  const t = useTranslations('Components')
  return (
    <footer className="border-t border-solid-gray-300 bg-solid-gray-50">
      <div className="mx-auto flex max-w-page flex-wrap items-start justify-between gap-x-10 gap-y-4 px-4 py-8 sm:px-6">
        <div className="text-solid-gray-800">{children}</div>
        {links.length > 0 ? (
          <nav aria-label={t('footerNavigation')}>
            <ul className="flex flex-wrap gap-x-6 gap-y-1">
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a href={href} className="inline-block py-1">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
      </div>
    </footer>
  )
}
