import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { nameIn } from '@/lib/menus/menu-name'
import type { Prefecture } from '@/lib/organisations/list-prefectures'

const FEW = 20

type Props<Row> = {
  rows: readonly Row[]
  prefectures: readonly Prefecture[]
  codeOf: (row: Row) => string | null | undefined
  caption: string
  table: (rows: readonly Row[], caption: string) => ReactNode
}

/** A list of municipalities or of what they asked. A long one is folded by prefecture, in the order of their codes, with how many lines each holds; on paper every fold is open. */
export function ByPrefecture<Row>({ rows, prefectures, codeOf, caption, table }: Props<Row>) {
  const t = useTranslations('Components')
  const locale = useLocale()
  if (rows.length <= FEW) return table(rows, caption)
  const startOf = (row: Row) => codeOf(row)?.slice(0, 2) ?? ''
  return [...new Set(rows.map(startOf))].sort().map((start) => {
    const held = rows.filter((row) => startOf(row) === start)
    const prefecture = prefectures.find(({ code }) => code?.startsWith(start))
    const name = prefecture ? nameIn(locale, prefecture) : caption
    return (
      <details key={start} className="border-b border-solid-gray-300 pb-2">
        <summary className="py-2 font-700">{t('folded', { name, count: held.length })}</summary>
        {table(held, t('captionOf', { caption, name }))}
      </details>
    )
  })
}
