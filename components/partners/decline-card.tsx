import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Decline } from '@/lib/partners/list-declines'
import { PlainText } from '../consultations/plain-text'
import type { FormState } from '../forms/form-state'
import { DescriptionList } from '../layout/description-list'
import { declineWord } from '../requests/decline-word'
import { useChangeWords } from './change-words'
import { type Names, ReviewForm } from './review-form'

type Props = { decline: Decline; form: FormState | null; names: Names }

/** One decline: who said why and named whom, and what the directory is to make of it or was made of it. */
export function DeclineCard({ decline, form, names }: Props) {
  const t = useTranslations('Routing')
  const s = useTranslations('States.declineKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, supportId, addresseeName, title, answer, declineKind, suggestedName, consultation } = decline
  const { answeredAt, answeredByName } = decline
  const rows = [
    { term: t('reason'), value: declineKind ? s(declineWord(declineKind, decline.addresseeRole)) : '' },
    { term: t('words'), value: answer ? <PlainText>{answer}</PlainText> : '' },
    { term: t('suggested'), value: suggestedName },
    {
      term: t('when'),
      value: answeredAt ? t('by', { date: formatDateTime(answeredAt, locale), name: answeredByName }) : '',
    },
    {
      term: t('consultation'),
      value: (
        <a href={`/desk/consultations/${consultation.number}/supports/${supportId}#lane-${id}`}>
          {`${consultation.number} ${nameIn(locale, consultation.askingOrganisation)}`}
        </a>
      ),
    },
  ]
  return (
    <article aria-labelledby={`decline-${id}`} className="flow rounded-8 border border-solid-gray-420 p-4">
      <h2 id={`decline-${id}`} className="text-std-18B-160">
        {t('heading', { party: addresseeName, title })}
      </h2>
      <DescriptionList rows={rows.filter(({ value }) => value)} />
      {form ? <ReviewForm {...{ decline, form, names }} /> : <Reviewed decline={decline} />}
    </article>
  )
}

function Reviewed({ decline: { directoryChanges } }: { decline: Decline }) {
  const t = useTranslations('Routing')
  const words = useChangeWords()
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="list-disc ps-6">
      {directoryChanges.map(({ id, note, changedAt, changedByName, ...change }) => (
        <li key={id} className="[overflow-wrap:anywhere]">
          {t('line', { date: formatDateTime(changedAt, locale), name: changedByName, what: words(change), note })}
        </li>
      ))}
    </ul>
  )
}
