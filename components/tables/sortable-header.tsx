import { useTranslations } from 'next-intl'

type Props = { label: string; href: string; direction?: 'ascending' | 'descending'; className?: string }

/** The head of a column that orders the table; `href` leads to the order that a press gives. */
export function SortableHeader({ label, href, direction, className }: Props) {
  const t = useTranslations('Components')
  return (
    <th scope="col" aria-sort={direction} className={className}>
      <a href={href} className="-my-1 inline-block py-1 text-solid-gray-900">
        {label}
        {direction ? (
          <>
            <span aria-hidden="true" className="ms-1 no-underline">
              {direction === 'ascending' ? '▲' : '▼'}
            </span>
            <span className="sr-only">{t(direction === 'ascending' ? 'sortedAscending' : 'sortedDescending')}</span>
          </>
        ) : null}
      </a>
    </th>
  )
}
