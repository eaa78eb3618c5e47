import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { readMoreIndicators } from '@/lib/followUps/indicator'
import type { FollowUpOfConsultation } from '@/lib/followUps/read-of-consultation'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { followUps: readonly FollowUpOfConsultation[]; area: '/desk/follow-ups' | '/my/follow-ups' }

/** What a consultation's supports brought, and what is still to be asked: one row for each support and point in time. */
export function FollowUpsOfConsultation({ followUps, area }: Props) {
  const t = useTranslations('FollowUps')
  if (followUps.length === 0) return null
  return (
    <Section title={t('ofConsultation.title')} id="follow-ups">
      <DataTable
        caption={t('ofConsultation.title')}
        captionHidden
        columns={[t('supports'), t('ofConsultation.state'), t('fields.usefulness'), t('ofConsultation.effect')]}
      >
        {followUps.map((followUp) => (
          <Row key={followUp.id} followUp={followUp} area={area} />
        ))}
      </DataTable>
    </Section>
  )
}

function Row({ followUp, area }: { followUp: FollowUpOfConsultation; area: string }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { questionnaire, support, pointMonths, moreIndicators, ...first } = followUp
  const name = `${nameIn(locale, support.menu)}${t('monthsAfter', { months: pointMonths })}`
  return (
    <tr>
      <th scope="row">{questionnaire ? <a href={`${area}/${questionnaire.id}`}>{name}</a> : name}</th>
      <td>{stateIn(t, locale, followUp)}</td>
      <td>{usefulnessIn(t, followUp)}</td>
      <td>
        {[first, ...readMoreIndicators(moreIndicators)]
          .map((one, at) => ({ ...one, nth: at + 1 }))
          .map(({ nth, indicator, unit, before, after }) =>
            indicator ? (
              <p key={nth}>
                {t('ofConsultation.measured', {
                  indicator,
                  before: `${before ?? '－'}${unit}`,
                  after: `${after ?? '－'}${unit}`,
                })}
              </p>
            ) : null,
          )}
      </td>
    </tr>
  )
}

type Words = ReturnType<typeof useTranslations<'FollowUps'>>

function stateIn(t: Words, locale: 'ja' | 'en', { answeredAt, questionnaire }: FollowUpOfConsultation): string {
  if (answeredAt) return t('ofConsultation.answered', { date: formatDate(answeredAt, locale) })
  if (!questionnaire) return t('ofConsultation.later')
  if (questionnaire.state === 'asked')
    return t('ofConsultation.asked', { date: formatDate(questionnaire.answerBy, locale) })
  if (questionnaire.state === 'closed')
    return t('ofConsultation.closed', { date: formatDate(questionnaire.closesOn ?? questionnaire.answerBy, locale) })
  return t('ofConsultation.planned', { date: formatDate(questionnaire.askOn, locale) })
}

function usefulnessIn(t: Words, { answeredAt, notUsed, usefulness }: FollowUpOfConsultation): string | null {
  if (!answeredAt) return null
  if (notUsed) return t('usefulness.not_used')
  return usefulness ? t(`usefulness.${usefulness}`) : null
}
