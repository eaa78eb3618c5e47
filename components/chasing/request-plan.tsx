import { useLocale, useTranslations } from 'next-intl'
import type { LaneChasing } from '@/lib/chasing/read-lanes'
import { formatDate } from '@/lib/japanese/dates'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { useChasingWords } from './words'

/** What is still to go out for a request or duty, and what went out. */
export function RequestPlan({ chasing, isDuty = false }: { chasing: LaneChasing; isDuty?: boolean }) {
  const t = useTranslations('Chasing')
  return (
    <>
      <Section title={t('request.coming')}>
        {chasing.over ? (
          <p>{t(`lane.over.${chasing.over}`)}</p>
        ) : (
          <ComingSteps coming={chasing.coming} isDuty={isDuty} />
        )}
      </Section>
      <Section title={t('request.taken')}>
        {chasing.taken.length === 0 ? (
          <p>{t('request.noneTaken')}</p>
        ) : (
          <TakenSteps taken={chasing.taken} isDuty={isDuty} />
        )}
      </Section>
    </>
  )
}

type Counted = { isDuty: boolean }

function ComingSteps({ coming, isDuty }: Pick<LaneChasing, 'coming'> & Counted) {
  const t = useTranslations('Chasing')
  const words = useChasingWords([])
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('request.comingCaption')}
      captionHidden
      stacks
      columns={[
        { label: t('request.date'), room: 'medium' },
        ...[t('request.what'), t('request.step')],
        { label: t('request.note'), room: 'medium' },
      ]}
    >
      {coming.map(({ act, afterDays, countedOn, on }) => (
        <tr key={afterDays}>
          <th scope="row">{formatDate(on, locale)}</th>
          <td>{words.act(act)}</td>
          <td>{t(isDuty ? 'ladder.daysOfDuty' : 'ladder.days', { days: afterDays })}</td>
          <td>
            {act === 'tell_officer' && countedOn !== on
              ? t('request.counted', { date: formatDate(countedOn, locale) })
              : ''}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function TakenSteps({ taken, isDuty }: Pick<LaneChasing, 'taken'> & Counted) {
  const t = useTranslations('Chasing')
  const words = useChasingWords([])
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('request.takenCaption')}
      captionHidden
      stacks
      columns={[
        { label: t('request.date'), room: 'medium' },
        ...[t('request.what'), t('request.step')],
        { label: t('request.told'), room: 'wide' },
      ]}
    >
      {taken.map(({ act, afterDays, plannedOn, doneOn, told }) => (
        <tr key={afterDays}>
          <th scope="row">
            {formatDate(doneOn, locale)}
            {plannedOn === doneOn ? null : (
              <span className="block font-400">{t('request.planned', { date: formatDate(plannedOn, locale) })}</span>
            )}
          </th>
          <td>{words.act(act)}</td>
          <td>{t(isDuty ? 'ladder.daysOfDuty' : 'ladder.days', { days: afterDays })}</td>
          <td>{told || t('request.nobody')}</td>
        </tr>
      ))}
    </DataTable>
  )
}
