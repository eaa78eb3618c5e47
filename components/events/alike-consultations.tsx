import { useLocale, useTranslations } from 'next-intl'
import type { AlikeConsultation } from '@/lib/events/suggest'
import { nameIn } from '@/lib/menus/menu-name'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

/** Open consultations on the themes of an event: a joint session may serve several at once. */
export function AlikeConsultations({ alike, eventId }: { alike: readonly AlikeConsultation[]; eventId: string }) {
  const t = useTranslations('EventsDesk')
  const locale = useLocale()
  if (alike.length === 0) return null
  return (
    <div className="print:hidden">
      <Section title={t('alike')} lead={t('alikeLead')}>
        <DataTable
          caption={t('alike')}
          captionHidden
          stacks
          columns={[{ label: t('consultation'), room: 'wide' }, t('town'), t('themes'), t('introduction')]}
        >
          {alike.map(({ number, title, town, townEn, themes, isTold }) => (
            <tr key={number}>
              <th scope="row">
                <a href={`/desk/consultations/${number}`}>{number}</a> {title}
              </th>
              <td data-label={t('town')}>{nameIn(locale, { name: town, nameEn: townEn })}</td>
              <td data-label={t('themes')}>{themes.join(t('separator'))}</td>
              <td data-label={t('introduction')}>
                {isTold ? (
                  t('isTold')
                ) : (
                  <a href={`/desk/consultations/${number}/events?event=${eventId}`}>
                    {t('introduce')}
                    <span className="sr-only">{t('toNumber', { number })}</span>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </DataTable>
      </Section>
    </div>
  )
}
