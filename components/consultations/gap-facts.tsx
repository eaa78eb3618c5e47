import { useTranslations } from 'next-intl'
import { DescriptionList } from '../layout/description-list'

type Props = { of: { fields: readonly string[]; isGap: boolean } }

/** Which fields a consultation touches, and whether it falls between the systems. */
export function GapFacts({ of }: Props) {
  const t = useTranslations('Gaps')
  return (
    <DescriptionList
      rows={[
        { term: t('fields'), value: of.fields.map((field) => t(`field.${field}`)).join(t('separator')) },
        ...(of.isGap ? [{ term: t('isGapShort'), value: t('isGapYes') }] : []),
      ]}
    />
  )
}
