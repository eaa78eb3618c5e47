import { useTranslations } from 'next-intl'
import { buttonStyle } from '../forms/button-style'

type Props = { previousHref?: string; nextHref?: string; size?: number; summary?: string }

/** The way to the records before and after these; `summary` says how many there are in all. */
export function Pager({ previousHref, nextHref, size = 50, summary }: Props) {
  const t = useTranslations('Components')
  if (!previousHref && !nextHref && !summary) return null
  return (
    <nav aria-label={t('pages')} className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {previousHref ? (
        <a href={previousHref} rel="prev" className={`${buttonStyle('secondary')} no-underline`}>
          {t('previousPage', { count: size })}
        </a>
      ) : null}
      {nextHref ? (
        <a href={nextHref} rel="next" className={`${buttonStyle('secondary')} no-underline`}>
          {t('nextPage', { count: size })}
        </a>
      ) : null}
      {summary ? <p className="text-solid-gray-700">{summary}</p> : null}
    </nav>
  )
}
