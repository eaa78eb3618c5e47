import { useTranslations } from 'next-intl'

const AREAS = [
  ['partners', '/supports/partners'],
  ['coverage', '/supports/coverage'],
  ['routing', '/supports/routing'],
  ['network', '/supports/network'],
  ['programmes', '/supports/programmes'],
  ['advisors', '/supports/advisors'],
  ['chasing', '/supports/chasing'],
  ['council', '/supports/council'],
  ['teams', '/teams'],
  ['duties', '/supports/duties'],
] as const

/** What belongs to all supports of the bureau, above the list of them. */
export function SupportAreas() {
  const t = useTranslations('SupportAreas')
  return (
    <nav aria-label={t('label')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {AREAS.map(([area, href]) => (
          <li key={area}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {t(area)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
