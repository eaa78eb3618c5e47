import { useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import type { OwnApplication } from '@/lib/network/apply'

/** What an applicant to the network has written. */
export function ApplicationRows({ application }: { application: OwnApplication }) {
  const t = useTranslations('Network.application.fields')
  const kinds = useTranslations('Network.memberKinds')
  const { organisationName, kind, offer, website, contactName, contactMailbox, contactPhone } = application
  return (
    <DescriptionList
      rows={[
        { term: t('organisationName'), value: organisationName },
        { term: t('kind'), value: kinds(kind) },
        { term: t('offer'), value: <span className="whitespace-pre-wrap">{offer}</span> },
        { term: t('website'), value: website },
        { term: t('contactName'), value: contactName },
        { term: t('contactMailbox'), value: contactMailbox },
        { term: t('contactPhone'), value: contactPhone },
      ]}
    />
  )
}
