import { useLocale, useTranslations } from 'next-intl'
import type { AwardAtDesk } from '@/lib/awards/read-desk'
import { formatDate } from '@/lib/japanese/dates'
import { DescriptionList } from '../layout/description-list'

/** 募集・締切・決定・公表, each with its day and who did it; what has not come yet says so. */
export function AwardSteps({ award }: { award: AwardAtDesk }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const on = (at: Date | null, name: string) =>
    at ? t('steps.on', { date: formatDate(at, locale), name }) : t('steps.notYet')
  const { minutes } = award
  return (
    <DescriptionList
      rows={[
        { term: t('steps.opened'), value: on(award.openedAt, award.openedByName) },
        ...(award.told > 0 ? [{ term: t('steps.told'), value: t('steps.toldCount', { count: award.told }) }] : []),
        { term: t('steps.closed'), value: on(award.closedAt, award.closedByName) },
        { term: t('steps.decided'), value: on(award.decidedOn, award.decidedByName) },
        ...(minutes
          ? [
              {
                term: t('steps.minutes'),
                value: (
                  <a href={`/reports/library/${minutes.id}`}>
                    {t('decide.minutes', {
                      ...{ meeting: minutes.meeting.name, date: formatDate(minutes.meeting.heldOn, locale) },
                      ...{ number: minutes.number, title: minutes.title },
                    })}
                  </a>
                ),
              },
            ]
          : []),
        { term: t('steps.published'), value: on(award.publishedAt, award.publishedByName) },
      ]}
    />
  )
}
