import { useTranslations } from 'next-intl'

const WHOSE = ['mine', 'all'] as const
type Whose = (typeof WHOSE)[number]
type Props = { who: Whose; hrefOf: (who: Whose) => string }

/** Whose follow-ups are listed, above the tabs that say which: a line of words, so that it is not taken for a second row of tabs. */
export function WhoseNav({ who, hrefOf }: Props) {
  const t = useTranslations('FollowUps.desk')
  return (
    <nav aria-label={t('who')} className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span aria-hidden="true" className="text-solid-gray-700">
        {t('who')}
      </span>
      <ul className="flex flex-wrap gap-x-4">
        {WHOSE.map((which) => (
          <li key={which}>
            <a
              href={hrefOf(which)}
              aria-current={which === who ? 'page' : undefined}
              className="inline-flex min-h-11 items-center aria-[current=page]:font-700 aria-[current=page]:text-solid-gray-900 aria-[current=page]:no-underline"
            >
              {t(which)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
