import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { FieldError } from '@/components/forms/form-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { roomPath } from './open-room'

const TABS = {
  room: '',
  course: '/course',
  points: '/points',
  roadmap: '/roadmap',
  estimate: '/estimate',
  report: '/report',
}
export type Tab = keyof typeof TABS
const DONE = [
  'opened',
  'laid',
  'changed',
  'member',
  'agreed',
  'entry',
  'attendance',
  'point',
  'carried',
  'roadmap',
  'estimate',
  'reportSubmitted',
  'reportAgreed',
  'reportPublished',
  'reportWithdrawn',
]

type Search = Record<string, string | string[] | undefined>
type Props = {
  team: { id: string; name: string; placeName: string }
  tab: Tab
  title?: string
  lead?: ReactNode
  search: Search
  errors?: readonly FieldError[]
  actions?: ReactNode
  printLine?: string
  width?: 'normal' | 'wide'
  children: ReactNode
}

/** The name of a page of a room in the browser; the room's own name is not put there. */
export async function roomTitle(tab: Tab, search: Promise<Search>, more: readonly string[] = []) {
  const t = await getTranslations('Teams')
  const parts = [...more, t(`tabs.${tab}`), t('title')]
  return { title: await pageTitle(parts, Boolean((await search).post)) }
}

/** One page of a room: whose room it is, the way to its other pages, and what was just done. */
export async function RoomPage({ team, tab, title, search, children, ...page }: Props) {
  const t = await getTranslations('Teams')
  const crumbs = [{ href: '/teams', label: t('title') }]
  const done = DONE.find((one) => one === search.done)
  return (
    <Page
      {...page}
      title={title ?? (tab === 'room' ? team.name : t(`tabs.${tab}`))}
      kicker={tab === 'room' && !title ? team.placeName : team.name}
      breadcrumbs={title || tab !== 'room' ? [...crumbs, { href: roomPath(team.id), label: team.name }] : crumbs}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      {title ? null : (
        <div className="print:hidden">
          <TabsNav
            label={t('tabs.label')}
            tabs={Object.entries(TABS).map(([name, place]) => ({
              href: roomPath(team.id, place),
              label: t(`tabs.${name}`),
              current: name === tab,
            }))}
          />
        </div>
      )}
      {children}
    </Page>
  )
}
