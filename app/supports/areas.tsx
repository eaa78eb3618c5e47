import { useTranslations } from 'next-intl'

/** What belongs to all supports of the bureau, by what one comes for. */
const GROUPS = {
  ask: {
    advisors: '/supports/advisors',
    partners: '/supports/partners',
    network: '/supports/network',
    council: '/supports/council',
    programmes: '/supports/programmes',
    events: '/supports/events',
    yearPlans: '/supports/year-plans',
  },
  follow: { teams: '/teams', chasing: '/supports/chasing', duties: '/supports/duties' },
  review: {
    reviews: '/supports/reviews',
    coverage: '/supports/coverage',
    routing: '/supports/routing',
    publicity: '/desk/publicity',
  },
} as const

/** The ways from the list of supports to what belongs to all of them. */
export function SupportAreas() {
  const t = useTranslations('SupportAreas')
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <dl className="space-y-1">
        {Object.entries(GROUPS).map(([group, areas]) => (
          <div key={group} className="flex flex-wrap items-baseline gap-x-6">
            <dt className="w-full font-700 text-solid-gray-900 sm:w-36">{t(`groups.${group}`)}</dt>
            {Object.entries(areas).map(([area, href]) => (
              <dd key={area}>
                <a href={href} className="inline-block py-1.5">
                  {t(area)}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </nav>
  )
}
