import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { ApplicationBadge } from '@/components/network/states'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { readApplication } from '@/lib/network/secretariat'

type Application = NonNullable<Awaited<ReturnType<typeof readApplication>>>

/** An application as it was sent, what was asked back and replied, and what was decided by whom. */
export function ApplicationFacts({ application }: { application: Application }) {
  const t = useTranslations('NetworkDesk.application')
  const kinds = useTranslations('Network.memberKinds')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { kind, prefecture, contactName: name, contactMailbox: mailbox, contactPhone: phone } = application
  const { offer, website, state, appliedAt, confirmedAt, asked, reply, decidedAt, decidedByName } = application
  const text = (words: string) => <span className="whitespace-pre-wrap">{words}</span>
  return (
    <DescriptionList
      rows={[
        { term: t('state'), value: <ApplicationBadge state={state} /> },
        { term: t('kind'), value: kinds(kind) },
        { term: t('prefecture'), value: prefecture ? nameIn(locale, prefecture) : '' },
        { term: t('offer'), value: text(offer) },
        ...(website ? [{ term: t('website'), value: website }] : []),
        { term: t('contact'), value: t('contactLine', { name, mailbox, phone }) },
        { term: t('appliedAt'), value: formatDateTime(appliedAt, locale) },
        ...(kind === 'municipality'
          ? []
          : [{ term: t('confirmedAt'), value: confirmedAt ? formatDateTime(confirmedAt, locale) : t('notConfirmed') }]),
        ...(asked ? [{ term: t('asked'), value: text(asked) }] : []),
        ...(reply ? [{ term: t('reply'), value: text(reply) }] : []),
        ...(decidedAt
          ? [
              {
                term: t('decided'),
                value: t('decidedBy', { name: decidedByName, date: formatDateTime(decidedAt, locale) }),
              },
            ]
          : []),
        ...(application.decisionReason ? [{ term: t('reason'), value: text(application.decisionReason) }] : []),
      ]}
    />
  )
}
