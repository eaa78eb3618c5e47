import { useLocale, useTranslations } from 'next-intl'
import type { LaneChasing as Chasing } from '@/lib/chasing/read-lanes'
import { formatDate } from '@/lib/japanese/dates'
import { useChasingWords } from './words'

type Props = { chasing: Chasing; at: string; party: string }

/** お願い（再送） of one request, in its lane: what comes next and after, what went out, a rest; and where more is said and done. */
export function LaneChasing({ chasing, at, party }: Props) {
  const t = useTranslations('Chasing.lane')
  const words = useChasingWords([])
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { coming, taken, resting, over } = chasing
  const [next, ...later] = coming
  const day = (date: string) => formatDate(date, locale)
  return (
    <div className="mt-1 space-y-0.5 text-dns-14N-130 font-400">
      {taken.map((one) => (
        <p key={one.afterDays}>
          {t('taken', { act: words.act(one.act), date: day(one.doneOn) })}
          {one.plannedOn === one.doneOn ? null : t('late', { date: day(one.plannedOn) })}
          {one.told ? t('told', { names: one.told }) : t('toldNobody')}
        </p>
      ))}
      {resting ? <p>{t('resting', { until: day(resting.until), reason: resting.reason })}</p> : null}
      {next ? (
        <p className="font-700">
          {t('next', { act: words.act(next.act), date: day(next.on) })}
          {next.act === 'tell_officer' && next.countedOn !== next.on
            ? t('counted', { date: day(next.countedOn) })
            : null}
        </p>
      ) : null}
      {later.length > 0 ? (
        <p>
          {t('then', {
            steps: later
              .map(({ act, on }) => t('thenStep', { act: words.act(act), date: day(on) }))
              .join(t('separator')),
          })}
        </p>
      ) : null}
      {over ? <p>{t(`over.${over}`)}</p> : null}
      <p>
        <a href={`${at}/chasing`} aria-label={t('seeOf', { party })}>
          {t('see')}
        </a>
      </p>
    </div>
  )
}
