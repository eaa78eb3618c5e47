import { useTranslations } from 'next-intl'
import { type QueueAddress, writeQuery } from '@/lib/queue/address'
import type { SavedView } from '@/lib/savedViews/saved-view'

/** How many stand above the list; the page of views has them all. */
const SHOWN = 8

type Props = { address: QueueAddress; views: readonly SavedView[] }

/** The saved views, one press away, and the ways to keep this one, to choose columns, to take the list along and to learn the keys. */
export function QueueViews({ address, views }: Props) {
  const t = useTranslations('QueueViews')
  const query = writeQuery(address)
  return (
    <nav
      aria-label={t('bar.label')}
      className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-dns-14N-130 print:hidden"
    >
      {views.length > 0 ? (
        <>
          <span className="font-700">{t('bar.views')}</span>
          {views.slice(0, SHOWN).map(({ id, name, query: kept, own }) => (
            <a
              key={id}
              href={`/desk?${kept}`}
              aria-current={kept === query ? 'page' : undefined}
              className="inline-block py-1 aria-[current=page]:font-700"
            >
              {own ? name : t('bar.shared', { name })}
            </a>
          ))}
          {views.length > SHOWN ? (
            <a href="/desk/views" className="inline-block py-1">
              {t('bar.more', { count: views.length - SHOWN })}
            </a>
          ) : null}
        </>
      ) : null}
      <a href={`/desk/views/new?${new URLSearchParams({ of: query })}`} className="inline-block py-1">
        {t('bar.keep')}
      </a>
      <a href="/desk/views" className="inline-block py-1">
        {t('bar.manage')}
      </a>
      <a href={`/desk/columns?${new URLSearchParams({ of: query })}`} className="inline-block py-1">
        {t('bar.columns')}
      </a>
      <a href={`/desk/export?${query}`} className="inline-block py-1">
        {t('bar.export')}
      </a>
      <a href="/desk/bulk" className="inline-block py-1">
        {t('bar.bulk')}
      </a>
      <a href="/desk/shortcuts" className="inline-block py-1">
        {t('bar.shortcuts')}
      </a>
    </nav>
  )
}
