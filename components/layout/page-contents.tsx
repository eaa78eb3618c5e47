import { useTranslations } from 'next-intl'

type Props = { items: readonly { id: string; label: string }[] }

/** What a long page holds. */
export function PageContents({ items }: Props) {
  const t = useTranslations('Components')
  return (
    <nav aria-labelledby="page-contents" className="border-s-4 border-solid-gray-300 ps-4">
      <p id="page-contents" className="font-700">
        {t('pageContents')}
      </p>
      <ul className="mt-1 flex flex-wrap gap-x-6 gap-y-1 max-sm:flex-col">
        {items.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
