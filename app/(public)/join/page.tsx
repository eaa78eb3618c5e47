import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { DirectoryFilter } from '@/components/network/directory-filter'
import { MemberList } from '@/components/network/member-list'
import { Pager } from '@/components/tables/pager'
import { currentActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import { DirectoryInput, listChoices, listMembers, listPrefectures, MEMBERS_SHOWN } from '@/lib/network/directory'
import { Privacy } from './privacy'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Network.application')
  return { title: await pageTitle([t('title')]) }
}

const STEPS = ['one', 'two', 'three', 'four'] as const

/** What the network is, how one joins, and the members that show themselves to everybody. */
export default async function JoinPage({ searchParams }: PageProps<'/join'>) {
  const asked = DirectoryInput.parse(await searchParams)
  const { list, choices } = await asActor({ kind: 'public' }, async (tx) => ({
    list: await listMembers(tx, asked),
    choices: { ...(await listChoices(tx, null)), prefectures: await listPrefectures(tx) },
  }))
  const [t, actor] = await Promise.all([getTranslations('Network'), currentActor()])
  const isNarrowed = [asked.q, asked.kind, asked.theme, asked.prefecture].some((value) => value !== '')
  const at = (page: number) => `/join?${new URLSearchParams({ ...asked, page: String(page) })}`
  return (
    <Page title={t('application.title')} lead={t('application.lead')}>
      <Section title={t('application.how')}>
        <ol className="list-decimal space-y-1 ps-6">
          {STEPS.map((step) => (
            <li key={step}>{t(`application.steps.${step}`)}</li>
          ))}
        </ol>
        <p>
          {t('application.municipalities')}{' '}
          {actor && actor.role !== 'municipal_staff' ? null : (
            <a href="/sign-in?next=%2Fnetwork">{t(actor ? 'application.toOwn' : 'application.toSignIn')}</a>
          )}
        </p>
      </Section>
      <Privacy />
      <p>
        <ButtonLink href={`/join/${tokenOf(randomUUID())}`}>{t('application.begin')}</ButtonLink>
      </p>
      <Section title={t('application.publicMembers')} id="members">
        {list.count > 0 || isNarrowed ? <DirectoryFilter action="/join" asked={asked} choices={choices} /> : null}
        {list.rows.length === 0 ? (
          <p>{t('application.noPublic')}</p>
        ) : (
          <MemberList members={list.rows} caption={t('application.publicMembers')} base={null} />
        )}
        {list.count > 0 ? (
          <Pager
            previousHref={asked.page > 1 ? at(asked.page - 1) : undefined}
            nextHref={list.count > asked.page * MEMBERS_SHOWN ? at(asked.page + 1) : undefined}
            size={MEMBERS_SHOWN}
            summary={t('directory.count', { count: list.count })}
          />
        ) : null}
      </Section>
    </Page>
  )
}
