import { useTranslations } from 'next-intl'

/** A place one can go, and how much waits there; `current` when the page is this one, or lies in this area. */
export type NavigationItem = { href: string; label: string; current?: 'page' | 'true'; count?: number }

/** The areas open to this reader. */
export function MainNavigation({ items }: { items: readonly NavigationItem[] }) {
  const t = useTranslations('Components')
  if (items.length === 0) return <div className="border-b border-solid-gray-300" />
  return (
    <nav aria-label={t('mainNavigation')} className="border-b border-solid-gray-300">
      <ul className="mx-auto flex max-w-page flex-wrap gap-x-1 px-2 sm:gap-x-2 sm:px-3">
        {items.map(({ href, label, current, count }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={current}
              className="flex min-h-12 items-center gap-1.5 border-b-4 border-transparent px-2 pt-1 leading-130 text-solid-gray-800 no-underline hover:border-solid-gray-420 aria-[current]:border-blue-900 aria-[current]:font-700 aria-[current]:text-blue-900 sm:px-3"
            >
              {label}
              {count ? <Count count={count} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** How many wait behind a link. */
export function Count({ count }: { count: number }) {
  const t = useTranslations('Components')
  return (
    <span className="rounded-full border border-current px-2 text-dns-14B-130 whitespace-nowrap">
      {t('count', { count })}
    </span>
  )
}
