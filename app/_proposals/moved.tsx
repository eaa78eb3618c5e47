import { useLocale, useTranslations } from 'next-intl'
import { figureWords } from '@/app/reports/figure-words'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { MovedSince } from '@/lib/menuProposals/moved'
import type { ProposalRead } from '@/lib/menuProposals/read'
import { FORMULA } from '@/lib/reports/gaps/formula'

type Props = { moved: MovedSince; proposal: Pick<ProposalRead, 'needFrom' | 'needUntil'> }

/** In words: how the numbers a proposal rested on stand since its menu runs, each with how many stand behind it. */
export function MovedWords({ moved: { from, until, signs }, proposal: { needFrom, needUntil } }: Props) {
  const t = useTranslations('MenuProposals.moved')
  const r = useTranslations('Reports')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const day = (one: string) => formatDate(one, locale)
  const days = (first: string, last: string) => r('period', { from: day(first), until: day(last) })
  return (
    <>
      <p className="max-w-prose">
        {t('lead', {
          before: needFrom && needUntil ? days(dayOf(needFrom), dayOf(needUntil)) : '',
          after: days(from, until),
        })}
      </p>
      <ul className="list-disc space-y-1 ps-6">
        {signs.map(({ sign, before, after, how }) => {
          const said = (told: typeof before) => {
            if (!told) return t('few', { least: FORMULA.leastKnown })
            const { value, unit } = figureWords(sign, { ...told, missing: 0 }, r)
            return t('value', { value: `${value}${unit ?? ''}`, n: told.n })
          }
          return (
            <li key={sign}>
              <span className="font-700">{r(`measures.${sign}.short`)}</span>
              <span className="block">
                {t('line', { before: said(before), after: said(after), how: t(`how.${how}`) })}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="max-w-prose text-solid-gray-700">{t('caution')}</p>
    </>
  )
}
