import { useLocale, useTranslations } from 'next-intl'
import type { LadderChange } from '@/lib/chasing/read-ladders'
import { formatDateTime } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'
import { useChasingWords } from './words'

type Menu = { key: string; name: string; nameEn: string | null }

/** Who added or ended which step when, the latest first. */
export function LadderHistory({ changes, menus }: { changes: readonly LadderChange[]; menus: readonly Menu[] }) {
  const t = useTranslations('Chasing.history')
  const words = useChasingWords(menus)
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (changes.length === 0) return <p>{t('empty')}</p>
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[{ label: t('at'), room: 'medium' }, t('who'), t('what'), { label: t('step'), room: 'wide' }]}
    >
      {changes.map(({ id, what, at, byName, party, menuKey, afterDays, act }) => (
        <tr key={`${id}-${what}`}>
          <th scope="row">{formatDateTime(at, locale)}</th>
          <td>{byName}</td>
          <td>{t(what)}</td>
          <td>
            {t('stepText', {
              ...{ party: words.party(party), menu: words.menu(menuKey), days: afterDays, act: words.act(act) },
            })}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
