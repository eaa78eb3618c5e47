import { useTranslations } from 'next-intl'
import type { LinkedConsultation } from '@/lib/consultations/list-links'
import { StateBadge } from './state-badge'

type Props = { links: readonly LinkedConsultation[]; area: string }

/** Consultations that belong to one, each with how. */
export function LinkedConsultations({ links, area }: Props) {
  const t = useTranslations('Together')
  return (
    <ul className="list-none space-y-2">
      {links.map(({ id, kind, number, title, state }) => (
        <li key={id}>
          <span className="text-dns-14N-130 text-solid-gray-700">{t(`kinds.${kind}`)}</span>
          <span className="block [overflow-wrap:anywhere]">
            <a href={`${area}/${number}`}>{number}</a> {title} <StateBadge state={state} />
          </span>
        </li>
      ))}
    </ul>
  )
}
