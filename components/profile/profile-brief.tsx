import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { FIRST_KINDS } from '@/lib/profiles/figure-kinds'
import type { Brief } from '@/lib/profiles/read-brief'
import { DescriptionList } from '../layout/description-list'
import { asOfText, figureText } from './figure-words'

/** The first figures of a place in a few lines, and the way to all of them. */
export function ProfileBrief({ brief, href, link }: { brief: Brief; href: string; link: string }) {
  const t = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const rows = FIRST_KINDS.flatMap((kind) => {
    const line = brief.lines.find((one) => one.kind === kind)
    if (!line?.latest) return []
    const value = (
      <>
        <span className="font-700">{figureText(line.latest.value, line.unit, t)}</span>{' '}
        <span className="text-dns-14N-130 text-solid-gray-700">{asOfText(line.latest, locale, t)}</span>
        {line.isComparable && line.prefecture ? (
          <span className="block text-dns-14N-130 text-solid-gray-700">
            {`${t('figures.prefecture')} ${figureText(line.prefecture.value, line.unit, t)}`}
          </span>
        ) : null}
      </>
    )
    return [{ term: t(`kinds.${kind}`), value }]
  })
  const capacity = brief.capacityOn
    ? t('brief.capacityOn', { date: formatDay(brief.capacityOn, locale) })
    : t('brief.capacityNone')
  return (
    <section className="space-y-3">
      <h2>{t('brief.title')}</h2>
      {rows.length === 0 ? <p>{t('brief.none')}</p> : null}
      <DescriptionList stacked rows={[...rows, { term: t('brief.capacity'), value: capacity }]} />
      <p className="print:hidden">
        <a href={href}>{link}</a>
      </p>
    </section>
  )
}
