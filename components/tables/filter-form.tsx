import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonStyle } from '../forms/button-style'

type Props = { action: string; clearHref?: string; submitLabel?: string; label?: string; children: ReactNode }

/** Narrows a list down. The conditions stand in the address, so a list can be kept as a bookmark or passed on. */
export function FilterForm({ action, clearHref, submitLabel, label, children }: Props) {
  const t = useTranslations('Components')
  return (
    <form
      method="get"
      action={action}
      aria-label={label ?? t('filterConditions')}
      className="rounded-12 bg-solid-gray-50 p-4 sm:p-5 print:hidden"
    >
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4 *:min-w-0 *:max-w-full">
        {children}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="submit" className={buttonStyle('secondary')}>
            {submitLabel ?? t('filter')}
          </button>
          {clearHref ? (
            <a href={clearHref} className="inline-block py-2">
              {t('clearFilter')}
            </a>
          ) : null}
        </div>
      </div>
    </form>
  )
}
