import { useTranslations } from 'next-intl'

/** A page above this one. */
export type Crumb = { href: string; label: string }

/** The way back up; the page itself is not repeated, its heading follows. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('Components')
  return (
    <nav aria-label={t('breadcrumbs')} className="mx-auto w-full max-w-page px-4 pt-4 text-dns-14N-130 sm:px-6">
      <ol className="flex flex-wrap gap-y-1">
        {crumbs.map(({ href, label }) => (
          <li
            key={href}
            className="after:mx-2 after:text-solid-gray-600 after:content-['›'/''] last:after:content-none"
          >
            <a href={href} className="inline-block py-1">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
