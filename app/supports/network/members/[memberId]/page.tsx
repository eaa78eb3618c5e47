import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MemberProfile } from '@/components/network/member-profile'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { readMember } from '@/lib/network/directory'
import { listPeopleOf } from '@/lib/network/people'
import { networkCrumbs } from '../../crumbs'
import { openAtSecretariat } from '../../open'
import { InviteSection } from './invite-section'
import { MemberRecord } from './member-record'

type Props = PageProps<'/supports/network/members/[memberId]'>

const open = cache(async (id: string, search: Search) => {
  const at = `/supports/network/members/${id}`
  const opened = await openAtSecretariat(async (tx, actor) => {
    const member = await readMember(tx, id)
    return member?.bureauId === actor.bureauId
      ? {
          ...{ member, at },
          people: await listPeopleOf(tx, id),
          inviting: await openForm(tx, actor, search, `${at}/invitation`, 'NetworkDesk.members.fields'),
          renewing: await openForm(tx, actor, search, `${at}/renewal`, 'NetworkDesk.members.fields'),
        }
      : null
  })
  if (!opened) notFound()
  return { ...opened, name: nameIn(await readLocale(), opened.member.organisation) }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const search = await searchParams
  const { name } = await open((await params).memberId, search)
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([name, t('members.title')], Boolean(search.post)) }
}

/** One member on the secretariat's record: until when, whom to write to, its people, its profile. */
export default async function SecretariatMemberPage({ params, searchParams }: Props) {
  const search = await searchParams
  const { member, name, at, people, inviting, renewing } = await open((await params).memberId, search)
  const [t, kinds] = [await getTranslations('NetworkDesk.members'), await getTranslations('Network.memberKinds')]
  const { done } = search
  return (
    <Page
      title={name}
      kicker={kinds(member.kind)}
      breadcrumbs={await networkCrumbs('members')}
      errors={[...inviting.errors, ...renewing.errors]}
    >
      {done === 'invited' || done === 'renewedDone' ? <NotificationBanner tone="success" title={t(done)} /> : null}
      <Section title={t('bySecretariat')}>
        <MemberRecord member={member} action={`${at}/renewal`} form={renewing} />
      </Section>
      {member.kind === 'municipality' ? null : (
        <InviteSection people={people} action={`${at}/invitation`} form={inviting} isOpen={member.state === 'active'} />
      )}
      <Section title={(await getTranslations('Network.member'))('profile')}>
        <MemberProfile member={member} withAudience />
      </Section>
      <Section title={t('offers')}>
        <ul className="space-y-1">
          {member.offers.map(({ id, title }) => (
            <li key={id}>
              <a href={`/supports/network/posts/${id}`}>{title}</a>
            </li>
          ))}
        </ul>
        {member.offers.length === 0 ? <p>{(await getTranslations('Network.member'))('noOffers')}</p> : null}
      </Section>
    </Page>
  )
}
