import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedSurvey } from '@/lib/residentSurveys/read'
import { standingOf } from '@/lib/residentSurveys/states'

type Props = {
  surveys: readonly ListedSurvey[]
  /** The consultation's page on this side. */
  place: string
  today: string
  mayMake: boolean
}

/** The questionnaires for residents about this consultation's supports, and the way to make one. */
export function SurveysOfConsultation({ surveys, place, today, mayMake }: Props) {
  const t = useTranslations('Surveys')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (surveys.length === 0 && !mayMake) return null
  const make = mayMake ? <a href={`${place}/surveys/new`}>{t('ofConsultation.make')}</a> : undefined
  return (
    <Section title={t('title')} id="surveys" actions={make}>
      {surveys.length === 0 ? (
        <p>{t('ofConsultation.lead')}</p>
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          stacks
          columns={[
            { label: t('ofConsultation.name'), room: 'wide' },
            t('ofConsultation.support'),
            t('ofConsultation.state'),
            { label: t('ofConsultation.answers'), numeric: true },
          ]}
        >
          {surveys.map((survey) => {
            const standing = standingOf(survey, dateColumn(today))
            const date = formatDate(standing === 'waiting' ? survey.opensOn : survey.closesOn, locale)
            return (
              <tr key={survey.id}>
                <th scope="row">
                  <a href={`${place}/surveys/${survey.id}`}>{survey.title}</a>
                </th>
                <td data-label={t('ofConsultation.support')}>{nameIn(locale, survey.support.menu)}</td>
                <td data-label={t('ofConsultation.state')}>
                  {t(`standing.${standing}`, { date })}
                  {standing === 'over' && survey.findings === '' ? (
                    <span className="block font-700">{t('noFindings')}</span>
                  ) : null}
                </td>
                <td data-label={t('ofConsultation.answers')} className="numeric">
                  {t('answersCount', { count: survey.answers })}
                </td>
              </tr>
            )
          })}
        </DataTable>
      )}
    </Section>
  )
}
