import { useTranslations } from 'next-intl'
import type { OpenBulk } from './open-bulk'

/** Which consultations are meant, in words and with their number. */
export function BulkTargets({ bulk }: { bulk: OpenBulk }) {
  const t = useTranslations('Bulk')
  const queue = useTranslations('Queue')
  const { all, count, named, address } = bulk
  if (all) return <p className="max-w-prose font-700">{t('new.all', { view: queue(`tabs.${address.tab}`), count })}</p>
  return (
    <>
      <p className="font-700">{t('new.chosen', { count })}</p>
      <ul>
        {named.map(({ number, title }) => (
          <li key={number} className="[overflow-wrap:anywhere]">
            {t('new.one', { number: number ?? '', title })}
          </li>
        ))}
      </ul>
      {count > named.length ? <p>{t('new.others', { count: count - named.length })}</p> : null}
    </>
  )
}
