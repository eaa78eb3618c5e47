import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MemberProfile } from '@/components/network/member-profile'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { nameIn } from '@/lib/menus/menu-name'
import { readMember } from '@/lib/network/directory'
import { openAsMember } from '../../open'

type Props = PageProps<'/network/members/[memberId]'>

const open = cache(async (id: string) => {
  const member = await openAsMember((tx) => readMember(tx, id))
  if (!member) notFound()
  return { member, name: nameIn(await readLocale(), member.organisation) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name } = await open((await params).memberId)
  const t = await getTranslations('Network')
  return { title: await pageTitle([name, t('tabs.members')]) }
}

/** One member as a fellow sees it: what it lets members read, and what it offers. */
export default async function MemberPage({ params }: Props) {
  const { member, name } = await open((await params).memberId)
  const [t, locale] = [await getTranslations('Network'), await readLocale()]
  return (
    <Page
      title={name}
      kicker={t(`memberKinds.${member.kind}`)}
      breadcrumbs={[
        { href: '/network', label: t('title') },
        { href: '/network/members', label: t('tabs.members') },
      ]}
    >
      <Section title={t('member.profile')}>
        <MemberProfile member={member} />
      </Section>
      <Section title={t('member.offers')}>
        {member.offers.length === 0 ? (
          <p>{t('member.noOffers')}</p>
        ) : (
          <ul className="space-y-2">
            {member.offers.map(({ id, title, expiresOn }) => (
              <li key={id}>
                <a href={`/network/posts/${id}`}>{title}</a>
                {expiresOn ? (
                  <span className="ms-2 text-solid-gray-700">
                    {t('member.until', { date: formatDate(dayOf(expiresOn), locale) })}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  )
}
