import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Revision } from '@/lib/corrections/current'
import { formatDate } from '@/lib/japanese/dates'
import { StatusBadge } from '../notices/status-badge'
import { useFieldWords } from './field-words'
import { TextDifference } from './text-difference'

export type OpenMark = { id: string; field: string | null; mark: string | null }
type Props = {
  fields: readonly string[]
  revisions: readonly Revision[]
  marks: readonly OpenMark[]
  children: ReactNode
}

/** A field as it stands, what is asked for there, and how it came to stand so. */
export function CorrectedField({ fields, revisions, marks, children }: Props) {
  const t = useTranslations('Corrections')
  const { nameOf } = useFieldWords()
  const of = revisions.filter(({ field }) => fields.includes(field))
  const open = marks.filter(({ field }) => field !== null && fields.includes(field))
  const corrected = of.filter(({ state }) => state === 'accepted')
  return (
    <div className="space-y-2">
      {children}
      {open.map(({ id, mark, field }) => (
        <p key={id}>
          <StatusBadge tone="warning">{t(`marks.${mark}`)}</StatusBadge>{' '}
          <a href={`#question-${id}`}>{t('toMark', { field: nameOf(field ?? '') })}</a>
        </p>
      ))}
      {of.some(({ state }) => state === 'proposed') ? (
        <p>
          <StatusBadge tone="info">{t('proposed')}</StatusBadge>
        </p>
      ) : null}
      {corrected.length > 0 ? (
        <>
          <p>
            <StatusBadge tone="neutral">{t('corrected')}</StatusBadge>
          </p>
          <details>
            <summary className="py-1">{t('history', { count: corrected.length })}</summary>
            <ol className="space-y-3">
              {corrected.map((revision) => (
                <PastRevision key={revision.id} revision={revision} />
              ))}
            </ol>
          </details>
        </>
      ) : null}
    </div>
  )
}

function PastRevision({ revision }: { revision: Revision }) {
  const t = useTranslations('Corrections')
  const { textOf, nameOf } = useFieldWords()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { field, before, text, proposedByName, proposedAt, decidedByName, decidedAt } = revision
  const names = { field: nameOf(field), by: proposedByName, taken: decidedByName }
  return (
    <li>
      <p className="text-solid-gray-700">
        {t('pastLine', {
          ...names,
          on: formatDate(proposedAt, locale),
          takenOn: decidedAt ? formatDate(decidedAt, locale) : '',
        })}
      </p>
      <TextDifference before={textOf(field, before)} after={textOf(field, text)} />
    </li>
  )
}
