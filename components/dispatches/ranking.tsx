import { useTranslations } from 'next-intl'
import type { SuggestionRead } from '@/lib/dispatches/read-suggestion'
import { ButtonLink } from '../layout/button-link'
import { StatusBadge } from '../notices/status-badge'
import { DataTable } from '../tables/data-table'

type Props = {
  suggestion: SuggestionRead
  path: string
  shown: ReadonlySet<string>
  wishes: readonly string[]
  mayOffer: boolean
}

/** The candidates as they were ranked, each with what speaks for it in words; what is shown and wished for is said beside. */
export function Ranking({ suggestion, path, shown, wishes, mayOffer }: Props) {
  const t = useTranslations('Dispatches')
  const c = useTranslations('Dispatches.candidates')
  const { inputs, results } = suggestion
  const known = new Map(inputs.candidates.map((candidate) => [candidate.advisorId, candidate]))
  const columns = [
    { label: c('rank'), numeric: true },
    { label: c('who'), room: 'medium' as const },
    { label: c('why'), room: 'wide' as const },
    { label: c('score'), numeric: true },
    ...(mayOffer ? [c('operation')] : []),
  ]
  if (results.ranked.length === 0) return <p>{c('empty')}</p>
  return (
    <DataTable caption={c('table')} captionHidden columns={columns} stacks>
      {results.ranked.map(({ advisorId, rank, score, reasons }) => {
        const candidate = known.get(advisorId)
        const wish = wishes.indexOf(advisorId)
        const name = candidate?.name ?? ''
        return (
          <tr key={advisorId}>
            <td data-label={c('rank')} className="numeric">
              {rank}
            </td>
            <th scope="row">
              <a href={`/supports/advisors/${advisorId}`}>{name}</a>
              <span className="block font-400">{candidate?.affiliation}</span>
              {candidate?.isPrefectural ? <span className="block font-400">{c('prefectural')}</span> : null}
              {shown.has(advisorId) ? <StatusBadge tone="progress">{c('shown')}</StatusBadge> : null}
              {wish >= 0 ? <StatusBadge tone="success">{c('wish', { rank: wish + 1 })}</StatusBadge> : null}
            </th>
            <td data-label={c('why')}>{reasons.map(({ key, count }) => t(`reasons.${key}`, { count })).join('、')}</td>
            <td data-label={c('score')} className="numeric">
              {score}
            </td>
            {mayOffer ? (
              <td>
                <ButtonLink href={`${path}/offer?advisor=${advisorId}`} variant="secondary">
                  {c('offer')}
                  <span className="sr-only">{c('offerTo', { name })}</span>
                </ButtonLink>
              </td>
            ) : null}
          </tr>
        )
      })}
    </DataTable>
  )
}

/** Who is not ranked, and why; an advisor who only waits to be confirmed, or has used up the year, may be asked all the same. */
export function Apart({ suggestion, path, mayOffer }: Pick<Props, 'suggestion' | 'path' | 'mayOffer'>) {
  const t = useTranslations('Dispatches')
  const known = new Map(suggestion.inputs.candidates.map((candidate) => [candidate.advisorId, candidate]))
  return (
    <ul className="list-disc space-y-1 ps-6">
      {suggestion.results.apart.map(({ advisorId, whys }) => {
        const name = known.get(advisorId)?.name ?? ''
        const mayAsk = mayOffer && !whys.includes('conflict') && !whys.includes('resting')
        return (
          <li key={advisorId}>
            <a href={`/supports/advisors/${advisorId}`}>{name}</a>
            {`：${whys.map((why) => t(`whys.${why}`)).join('、')}`}{' '}
            {mayAsk ? <a href={`${path}/offer?advisor=${advisorId}`}>{t('candidates.offerTo', { name })}</a> : null}
          </li>
        )
      })}
    </ul>
  )
}
