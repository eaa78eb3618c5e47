import { useTranslations } from 'next-intl'
import type { SignedContent } from '@/lib/signOffs/content'
import type { SignedField } from '@/lib/signOffs/digest'
import { TextDifference } from '../corrections/text-difference'
import { DescriptionList } from '../layout/description-list'
import { useContentWords } from './content-rows'

type Props = { changed: readonly SignedField[]; before: SignedContent; after: SignedContent }

/** What was changed since it was put up for sign-off, field by field. */
export function ContentChanges({ changed, before, after }: Props) {
  const t = useTranslations('SignOff.changed')
  const words = useContentWords()
  return (
    <DescriptionList
      stacked
      rows={changed.map((field) => ({
        term: t(`fields.${field}`),
        value: <TextDifference before={words(before, field)} after={words(after, field)} />,
      }))}
    />
  )
}
