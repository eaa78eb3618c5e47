import { useTranslations } from 'next-intl'
import { TabsNav } from '../layout/tabs-nav'

const MEMBER_TABS = [
  ['home', '/network'],
  ['board', '/network/board'],
  ['members', '/network/members'],
  ['meetings', '/network/meetings'],
  ['profile', '/network/profile'],
  ['membership', '/network/membership'],
] as const
const DESK_TABS = [
  ['overview', '/supports/network'],
  ['applications', '/supports/network/applications'],
  ['members', '/supports/network/members'],
  ['needs', '/supports/network/posts'],
  ['introductions', '/supports/network/introductions'],
  ['meetings', '/supports/network/meetings'],
  ['settings', '/supports/network/settings'],
] as const

/** The pages of the network for its members. */
export function MemberTabs({ current }: { current: (typeof MEMBER_TABS)[number][0] }) {
  const t = useTranslations('Network.tabs')
  return (
    <TabsNav
      label={t('label')}
      tabs={MEMBER_TABS.map(([key, href]) => ({ href, label: t(key), current: key === current }))}
    />
  )
}

/** The pages of the network for its secretariat. */
export function SecretariatTabs({ current }: { current: (typeof DESK_TABS)[number][0] }) {
  const t = useTranslations('NetworkDesk.tabs')
  return (
    <TabsNav
      label={t('label')}
      tabs={DESK_TABS.map(([key, href]) => ({ href, label: t(key), current: key === current }))}
    />
  )
}
