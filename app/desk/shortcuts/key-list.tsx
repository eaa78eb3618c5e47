import { useTranslations } from 'next-intl'
import { SHORTCUTS } from '@/lib/queue/shortcuts'

/** The keys and what they do. */
export function KeyList() {
  const t = useTranslations('Shortcuts')
  return (
    <dl className="max-w-prose divide-y divide-solid-gray-300">
      {SHORTCUTS.map(({ keys, does }) => (
        <div key={does} className="flex flex-wrap gap-x-4 py-1.5">
          <dt className="w-44">
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 ? t('or') : null}
                <kbd className="rounded-4 border border-solid-gray-600 px-2 py-0.5">{key}</kbd>
              </span>
            ))}
          </dt>
          <dd className="min-w-0 flex-1">{t(`keys.${does}`)}</dd>
        </div>
      ))}
    </dl>
  )
}
