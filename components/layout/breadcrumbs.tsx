import { useTranslations } from 'next-intl'

/** A page above this one. */
export type Crumb = { href: string; label: string }

/** Areas of the main navigation, and what lies in them. */
const AREAS = [
  { under: '/supports/', href: '/supports', key: 'supports' },
  { under: '/assignments/', href: '/assignments', key: 'assignments' },
  { under: '/admin/users', href: '/admin', key: 'admin' },
  { under: '/admin/organisations', href: '/admin', key: 'admin' },
  { under: '/admin/handbooks', href: '/admin', key: 'admin' },
  { under: '/desk/imports', href: '/desk/intake', key: 'intake' },
  { under: '/desk/templates', href: '/desk', key: 'queue' },
] as const

/** The way back up, from the area on; the page itself is not repeated, its heading follows. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations('Components')
  const areas = useTranslations('Site.navigation')
  const area = AREAS.find(({ under }) => crumbs[0]?.href.startsWith(under))
  const way = area ? [{ href: area.href, label: areas(area.key) }, ...crumbs] : crumbs
  return (
    <nav aria-label={t('breadcrumbs')} className="mx-auto w-full max-w-page px-4 pt-4 text-dns-14N-130 sm:px-6">
      <ol className="flex flex-wrap gap-y-1">
        {way.map(({ href, label }) => (
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
