import { useLocale, useTranslations } from 'next-intl'
import { asOfText, figureText } from '@/components/profile/figure-words'
import { FIRST_KINDS } from '@/lib/profiles/figure-kinds'
import type { Brief } from '@/lib/profiles/read-brief'

/** The figures that accompany the consultation by themselves, in one line each, and the one link to check or update them. */
export function DraftFigures({ brief, back }: { brief: Brief | null; back: string }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!brief) return null
  const known = brief.lines.filter(({ kind, latest }) => latest && FIRST_KINDS.some((first) => first === kind))
  return (
    <aside aria-label={t('brief.title')} className="max-w-prose space-y-2 rounded-8 bg-solid-gray-50 px-4 py-3">
      <p>{t(known.length > 0 ? 'brief.draft' : 'brief.draftNone')}</p>
      {known.length > 0 ? (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {known.map(({ kind, unit, latest }) =>
            latest ? (
              <li key={kind}>
                {t(`kinds.${kind}`)} <span className="font-700">{figureText(latest.value, unit, t)}</span>{' '}
                <span className="text-dns-14N-130 text-solid-gray-700">{asOfText(latest, locale, t)}</span>
              </li>
            ) : null,
          )}
        </ul>
      ) : null}
      <p>
        <a href={`/my/profile?${new URLSearchParams({ back })}`}>{t('brief.update')}</a>
      </p>
    </aside>
  )
}
