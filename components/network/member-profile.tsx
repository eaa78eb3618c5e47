import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { ReadMember } from '@/lib/network/directory'
import { PROFILE_FIELDS } from '@/lib/network/kinds'
import { DescriptionList } from '../layout/description-list'

type Props = { member: ReadMember; withAudience?: boolean }

/** A member's profile: the fields the reader may read, in their order. */
export function MemberProfile({ member, withAudience = false }: Props) {
  const t = useTranslations('Network.profile')
  const audiences = useTranslations('Network.visibilities')
  const locale = useLocale()
  const told = PROFILE_FIELDS.flatMap((name) => member.fields.filter(({ field }) => field === name))
  const themes = member.themes.map(({ theme }) => nameIn(locale, theme)).join(t('separator'))
  const rows = [
    ...(themes ? [{ term: t('fields.themeKeys'), value: themes }] : []),
    ...told.map(({ field, body, visibility }) => ({
      term: t(`fields.${field}`),
      value: (
        <>
          {field === 'website' ? (
            <a href={body} rel="noreferrer">
              {body}
            </a>
          ) : (
            <span className="whitespace-pre-wrap">{body}</span>
          )}
          {withAudience ? (
            <span className="block text-solid-gray-700">{t('audience', { who: audiences(visibility) })}</span>
          ) : null}
        </>
      ),
    })),
  ]
  return rows.length === 0 ? <p>{t('nothing')}</p> : <DescriptionList rows={rows} />
}
