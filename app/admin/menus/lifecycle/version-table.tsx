import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { ListedVersion } from '@/lib/menus/read-lifecycle'
import { StandingBadge } from './standing-badge'

/** Versions of menus: how each stands, from when until when, and what is left of a trial. */
export function VersionTable({ caption, versions }: { caption: string; versions: readonly ListedVersion[] }) {
  const t = useTranslations('Menus')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const numberOf = ({ bureauId, menuVersion }: ListedVersion) =>
    t(bureauId ? 'versionOwn' : 'versionNational', { version: menuVersion })
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { label: t('columns.name'), room: 'wide' },
        t('columns.version'),
        t('columns.standing'),
        { label: t('columns.period'), room: 'medium' },
      ]}
    >
      {versions.map((version) => (
        <tr key={version.id}>
          <th scope="row">
            <a href={`/admin/menus/lifecycle/${version.id}`}>
              {nameIn(locale, version)}
              <span className="sr-only">{` ${numberOf(version)}`}</span>
            </a>
          </th>
          <td>{numberOf(version)}</td>
          <td>
            <StandingBadge standing={version.standing} />
            {version.left !== null ? <span className="block">{t('left', { count: version.left })}</span> : null}
          </td>
          <td>
            {version.state === 'draft' || version.state === 'dropped'
              ? t('noPeriod')
              : t('period', {
                  from: formatDate(version.from, locale),
                  until: lastDay(version, locale),
                })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function lastDay({ state, trialUntil, until }: ListedVersion, locale: 'ja' | 'en'): string {
  const last = state === 'trial' ? trialUntil : until
  return last ? formatDate(last, locale) : 'none'
}
