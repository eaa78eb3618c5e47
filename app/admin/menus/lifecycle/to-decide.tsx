import { useLocale, useTranslations } from 'next-intl'
import { isEnglishMissing } from '@/lib/menus/english'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedVersion } from '@/lib/menus/read-lifecycle'

/** What has to be decided next: drafts, and trials that are over. */
export function ToDecide({ versions }: { versions: readonly ListedVersion[] }) {
  const t = useTranslations('Menus.toDecide')
  const locale = useLocale()
  if (versions.length === 0) return <p>{t('nothing')}</p>
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {versions.map((version) => (
        <li key={version.id} className="py-3">
          <a href={`/admin/menus/lifecycle/${version.id}`} className="font-700">
            {t('name', { name: nameIn(locale, version), version: version.menuVersion })}
          </a>
          <p>{t(version.standing !== 'draft' ? 'trialOver' : isEnglishMissing(version) ? 'english' : 'draft')}</p>
        </li>
      ))}
    </ul>
  )
}
