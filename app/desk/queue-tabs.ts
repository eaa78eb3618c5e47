import { writeAddress } from '@/lib/queue/address'
import { COUNT_CAP } from '@/lib/queue/counts'
import type { QueuePageView } from '@/lib/queue/read-page'
import { TABS } from '@/lib/queue/tabs'

type Say = (key: string, values?: Record<string, string | number>) => string

/** The views of the queue with how much each holds; conditions stay, but for a state that the other view may not know. */
export function queueTabs({ address, counts }: QueuePageView, t: Say) {
  return TABS.map((tab) => {
    const count = counts[tab]
    const words = count > COUNT_CAP ? t('countOver', { count: COUNT_CAP }) : t('count', { count })
    const href = writeAddress(address, { tab, chosen: { ...address.chosen, state: undefined } })
    return { href, label: t('tabLabel', { view: t(`tabs.${tab}`), count: words }), current: tab === address.tab }
  })
}
