import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadPost } from '@/lib/network/posts'

/** Who stands behind a need, from which consultation, who agreed to its text; and the introductions of it. */
export function Behind({ post }: { post: ReadPost }) {
  const t = useTranslations('NetworkDesk.post')
  const words = useTranslations('Network')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { owner, introductions } = post
  if (!owner) return null
  const { consultation, supportId, consentedAt, consentedByName: name, remark } = owner
  const number = consultation?.number
  return (
    <DescriptionList
      rows={[
        { term: t('behind'), value: nameIn(locale, owner.organisation) },
        ...(number
          ? [
              {
                term: t('consultation'),
                value: <a href={`/desk/consultations/${number}/supports/${supportId}`}>{number}</a>,
              },
            ]
          : []),
        {
          term: t('consent'),
          value: consentedAt ? t('consentLine', { name, date: formatDateTime(consentedAt, locale) }) : t('noConsent'),
        },
        ...(remark ? [{ term: t('remark'), value: remark }] : []),
        ...(introductions.length > 0
          ? [
              {
                term: words('introductions.caption'),
                value: (
                  <ul>
                    {introductions.map(({ id, state, proposedAt, partner }) => (
                      <li key={id}>
                        <a href={`/supports/network/introductions/${id}`}>
                          {`${nameIn(locale, partner)} ${formatDateTime(proposedAt, locale)} ${words(`introductionStates.${state}`)}`}
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}
