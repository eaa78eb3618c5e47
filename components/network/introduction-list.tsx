import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedIntroduction } from '@/lib/network/introductions'
import { DataTable } from '../tables/data-table'
import { IntroductionBadge } from './states'

type Props = {
  introductions: readonly ListedIntroduction[]
  caption: string
  base: string
  /** The reader's own organisation: whose word is missing is said from its side. Null for the secretariat. */
  ownId: string | null
}

/** Introductions, each with who is to be introduced, where it stands, and whose word is missing. */
export function IntroductionList({ introductions, caption, base, ownId }: Props) {
  const t = useTranslations('Network.introductions')
  const outcomes = useTranslations('Network.outcomes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [{ label: t('need'), room: 'wide' as const }, t('partner'), t('state'), t('proposedAt'), t('outcome')]
  return (
    <DataTable caption={caption} captionHidden columns={columns} stacks>
      {introductions.map((introduction) => {
        const { id, post, partner, partnerId, sides, state, proposedAt, messages } = introduction
        const other = partnerId === ownId ? sides[0]?.organisation : partner
        const [last] = messages
        const waits = waitsFor(introduction, ownId)
        return (
          <tr key={id}>
            <th scope="row">
              <a href={`${base}/${id}`}>{post.title}</a>
            </th>
            <td data-label={t('partner')}>{other ? nameIn(locale, other) : t('hidden')}</td>
            <td data-label={t('state')}>
              <IntroductionBadge state={state} />
              {waits ? <span className="block">{t(waits)}</span> : null}
            </td>
            <td className="nowrap" data-label={t('proposedAt')}>
              {formatDate(proposedAt, locale)}
            </td>
            <td data-label={t('outcome')}>{last?.outcome ? outcomes(last.outcome) : t('noOutcome')}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}

function waitsFor({ state, needAnswer, partnerAnswer, partnerId }: ListedIntroduction, ownId: string | null) {
  if (state !== 'proposed') return null
  if (ownId === null)
    return needAnswer === 'open' ? (partnerAnswer === 'open' ? 'waitsBoth' : 'waitsNeed') : 'waitsPartner'
  const own = partnerId === ownId ? partnerAnswer : needAnswer
  return own === 'open' ? 'waitsUs' : 'waitsOther'
}
