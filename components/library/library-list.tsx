import { useTranslations } from 'next-intl'
import type { LibrarySearch } from '@/lib/library/input'
import { MEETING_KINDS } from '@/lib/library/kinds'
import { DOCUMENTS_SHOWN, type ListedDocument } from '@/lib/library/list'
import { SelectField } from '../forms/select-field'
import { TextField } from '../forms/text-field'
import { EmptyState } from '../layout/empty-state'
import { FilterForm } from '../tables/filter-form'
import { Pager } from '../tables/pager'
import { DocumentTable } from './document-table'

type Props = {
  area: string
  asked: LibrarySearch
  found: { rows: ListedDocument[]; count: number }
  hrefOf: (document: ListedDocument) => string
  locale: 'ja' | 'en'
}

/** The library: what is looked for, what was found, the way to the further pages. */
export function LibraryList({ area, asked, found, hrefOf, locale }: Props) {
  const t = useTranslations('Library')
  const { q, kind, page } = asked
  const at = (number: number) => {
    const query = new URLSearchParams({ ...(q ? { q } : {}), ...(kind ? { kind } : {}), page: String(number) })
    return `${area}?${query}`
  }
  return (
    <>
      <FilterForm action={area}>
        <TextField name="q" label={t('search')} hint={t('searchHint')} type="search" defaultValue={q} />
        <SelectField
          name="kind"
          label={t('fields.meetingKind')}
          emptyLabel={t('anyKind')}
          width="medium"
          defaultValue={kind}
          options={MEETING_KINDS.map((value) => ({ value, label: t(`meetingKinds.${value}`) }))}
        />
      </FilterForm>
      {found.rows.length === 0 ? (
        <EmptyState title={q || kind ? t('nothingFound') : t('empty')} />
      ) : (
        <DocumentTable documents={found.rows} hrefOf={hrefOf} locale={locale} />
      )}
      <Pager
        size={DOCUMENTS_SHOWN}
        summary={t('summary', { count: found.count })}
        previousHref={page > 1 ? at(page - 1) : undefined}
        nextHref={page * DOCUMENTS_SHOWN < found.count ? at(page + 1) : undefined}
      />
    </>
  )
}
