import { useTranslations } from 'next-intl'
import { StateBadge } from '@/components/consultations/state-badge'
import { SampleBadge } from '@/components/notices/sample-badge'
import { Pager } from '@/components/tables/pager'
import { formatDate } from '@/lib/japanese/dates'
import type { Piece } from '@/lib/search/excerpt'
import { type SearchInput, searchAddress } from '@/lib/search/filters'
import type { Hit } from '@/lib/search/hits'
import type { Found } from '@/lib/search/search'

type Props = {
  base: string
  asked: SearchInput
  found: Found
  locale: 'ja' | 'en'
  hrefOf: (hit: Hit) => string
}

/** The consultations found, with the words where they stand: titles first, then texts, then what was said; newest first. */
export function FoundConsultations({ base, asked, found, locale, hrefOf }: Props) {
  const t = useTranslations('Search')
  const { count, cap, hits, next, previous } = found
  const to = (after: string) => searchAddress(base, asked, { after })
  return (
    <section aria-labelledby="found">
      <h2 id="found">{count > cap ? t('countOver', { count: cap }) : t('count', { count })}</h2>
      <ol className="mt-3 mb-6 divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {hits.map((hit) => (
          <li key={hit.number} className="py-3">
            <p>
              <a href={hrefOf(hit)} className="font-700 [overflow-wrap:anywhere]">
                <Marked pieces={hit.title} />
              </a>{' '}
              <StateBadge state={hit.state} /> {hit.isSample ? <SampleBadge /> : null}
            </p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {t('from', {
                number: hit.number,
                municipality: (locale === 'en' && hit.municipalityEn) || hit.municipality,
                date: formatDate(hit.receivedAt, locale),
              })}
            </p>
            {hit.excerpts.map(({ where, pieces }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: texts of one consultation, in their order
              <p key={index} className="mt-1 max-w-prose [overflow-wrap:anywhere]">
                <span className="text-dns-14N-130 text-solid-gray-700">
                  {t('quoted', { where: t(`where.${where}`) })}
                </span>{' '}
                <Marked pieces={pieces} />
              </p>
            ))}
          </li>
        ))}
      </ol>
      <Pager previousHref={previous === null ? undefined : to(previous)} nextHref={next ? to(next) : undefined} />
    </section>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, in their order
  return pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text))
}
