import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { MAIL_WAYS, TOPICS, type Topic, type Way } from '@/lib/notices/topics'

/** Topics down, channels across; each box has its own name for whoever does not see the table. */
export function SettingsTable({ ways }: { ways: Record<Topic, Way> }) {
  const t = useTranslations('Notices')
  return (
    <DataTable
      caption={t('settings.title')}
      captionHidden
      columns={[{ label: t('settings.topic'), room: 'wide' }, t('settings.portal'), t('settings.mail')]}
    >
      {TOPICS.map((topic) => {
        const name = t(`topics.${topic}`)
        return (
          <tr key={topic}>
            <th scope="row">{name}</th>
            <td>
              <input
                type="checkbox"
                name="portal"
                value={topic}
                aria-label={t('settings.portalOf', { topic: name })}
                defaultChecked={ways[topic].inPortal}
                className="size-6 accent-blue-900"
              />
            </td>
            <td>
              <select
                name={`mail_${topic}`}
                aria-label={t('settings.mailOf', { topic: name })}
                defaultValue={ways[topic].byMail}
                className="h-11 rounded-8 border border-solid-gray-600 bg-white px-3"
              >
                {MAIL_WAYS.map((way) => (
                  <option key={way} value={way}>
                    {t(`ways.${way}`)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        )
      })}
    </DataTable>
  )
}
