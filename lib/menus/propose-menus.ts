import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateOf } from '@/lib/japanese/day'
import { currentAmong } from '@/lib/organisations/current-section'
import { listSections } from '@/lib/organisations/sections'
import { LIVE_STATES } from '@/lib/supports/states'
import { listCurrentMenus } from './list-current-menus'
import { handling, listPartners, type Place } from './list-partners'
import { fitness, type Proposable } from './proposable'

/**
 * The menus that may be proposed for a consultation today, the fitting ones first: those the municipality wished for,
 * then those made for its themes, with the regional offices that handle them at that place. Menus already running here, in whichever version, are left out.
 */
export async function listProposableMenus(tx: Tx, consultation: Place & { id: string }): Promise<Proposable[]> {
  const now = await readClock(tx)
  const menus = await listCurrentMenus(tx, consultation.bureauId, dateOf(now), consultation.prefectureCode)
  const partners = await listPartners(tx, consultation)
  const sections = await namesOfKeepers(tx, consultation.bureauId, now)
  const about = await readWishes(tx, consultation.id)
  return menus
    .filter(({ key }) => !about.runningKeys.has(key))
    .map((menu) => {
      const matching = menu.themes.map(({ theme }) => theme).filter(({ key }) => about.themeKeys.includes(key))
      const keys = matching.map(({ key }) => key)
      return {
        ...menu,
        section: sections.get(menu.key) ?? null,
        matchingThemes: matching,
        isDesired: about.desiredKeys.has(menu.key),
        partners: menu.askParty === 'partner_office' ? handling(partners, keys) : [],
      }
    })
    .sort((a, b) => fitness(b) - fitness(a))
}

/** The section that owns each menu today, by the menu's key. */
async function namesOfKeepers(tx: Tx, bureauId: string, now: Date): Promise<ReadonlyMap<string, string>> {
  const keepers = await tx.menuKeeper.findMany({ where: { bureauId }, select: { menuKey: true, sectionId: true } })
  const sections = keepers.length > 0 ? await listSections(tx, bureauId) : []
  return new Map(
    keepers.flatMap(({ menuKey, sectionId }) => {
      const section = currentAmong(sections, sectionId, jstDate(now))
      return section ? [[menuKey, section.name] as const] : []
    }),
  )
}

async function readWishes(tx: Tx, consultationId: string) {
  const themes = await tx.consultationTheme.findMany({ where: { consultationId }, select: { themeKey: true } })
  const desired = await tx.consultationMenu.findMany({
    where: { consultationId },
    select: { menu: { select: { key: true } } },
  })
  const running = await tx.support.findMany({
    where: { consultationId, state: { in: [...LIVE_STATES] } },
    select: { menu: { select: { key: true } } },
  })
  return {
    themeKeys: themes.map(({ themeKey }) => themeKey),
    desiredKeys: new Set(desired.map(({ menu }) => menu.key)),
    runningKeys: new Set(running.map(({ menu }) => menu.key)),
  }
}
