import type { Actor } from '@/lib/actor/actor'
import type { Role } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { tokenOf } from '@/lib/links/token'
import type { Route } from '@/tests/support/routes/route'
import { applyAddress } from './crawl-events'
import { ADVISORS } from './crawl-lookups/advisors'
import { ASKING } from './crawl-lookups/asking'
import { AWARDS } from './crawl-lookups/awards'
import { COUNCIL_REPORTS } from './crawl-lookups/council-reports'
import { DESK } from './crawl-lookups/desk'
import { EVENTS } from './crawl-lookups/events'
import { NETWORK } from './crawl-lookups/network'
import { OFFICES } from './crawl-lookups/offices'
import { PRACTICES } from './crawl-lookups/practices'
import { PROGRAMMES } from './crawl-lookups/programmes'
import { SUPPORTS } from './crawl-lookups/supports'
import { SURVEYS } from './crawl-lookups/surveys'
import { TEAMS } from './crawl-lookups/teams'
import { joinAddress } from './crawl-network'
import { visitorOf } from './crawl-people'
import { surveyAddress } from './crawl-surveys'

/** More particular areas come before those that fit more addresses. */
const LOOKUPS = [
  ...EVENTS,
  ...AWARDS,
  ...PRACTICES,
  ...SURVEYS,
  ...COUNCIL_REPORTS,
  ...TEAMS,
  ...PROGRAMMES,
  ...ADVISORS,
  ...OFFICES,
  ...NETWORK,
  ...ASKING,
  ...SUPPORTS,
  ...DESK,
]

/** An address of the route that shows this person something; null when there is nothing of that kind for him or her. */
export async function addressOf(route: Route, actor: Actor | null): Promise<string | null> {
  if (route.path.startsWith('/l/[token]')) return await linkAddress(route)
  if (route.path.startsWith('/join/[token]')) return await joinAddress(route.path)
  if (route.path.startsWith('/events/[id]/apply')) return await applyAddress(route.path)
  if (route.path.startsWith('/q/[code]')) return await surveyAddress(route.path)
  if (!route.path.includes('[')) return route.example ?? route.path
  const sql = LOOKUPS.find(([pattern]) => pattern.test(route.path))?.[1]
  const reader = actor ?? (route.roles === 'public' ? ({ kind: 'public' } as const) : null)
  const [found] =
    sql && reader ? await asActor(reader, (tx) => tx.$queryRawUnsafe<Record<string, string>[]>(`${sql} LIMIT 1`)) : []
  if (!found) return route.example ?? null
  const address = route.path.replaceAll(/\[(\w+)\]/g, (part, name: string) => encodeURIComponent(found[name] ?? part))
  return address.includes('[') ? (route.example ?? null) : address
}

/** An address of that shape which leads to nothing. */
export function deadAddressOf(route: Route): string {
  return route.path.replaceAll(/\[[.\w]+\]/g, '00000000-0000-4000-8000-000000000000')
}

/** Whoever issues links of that purpose, where it is not the municipality. */
const ISSUERS: Record<string, Role> = {
  ...{
    new_password: 'administrator',
    date_poll: 'officer',
    duty: 'officer',
    follow_up: 'officer',
    party_follow_up: 'officer',
  },
  ...{ network_mailbox: 'officer', network_reply: 'officer', event_application: 'officer' },
  ...{ offer: 'officer', advisor_confirmation: 'officer' },
}

/** The address of a link: one that has ended for its first page, an open one for the page of its purpose. */
async function linkAddress({ path }: Route): Promise<string | null> {
  const part = path.split('/')[3]?.replaceAll('-', '_')
  const isOfAnswer = part === 'answer_files'
  const purpose = isOfAnswer ? 'follow_up' : part
  const { actor } = await visitorOf(ISSUERS[purpose ?? ''] ?? 'municipal_staff')
  if (!actor) return null
  const link = await asActor(actor, async (tx) => {
    const asked = isOfAnswer
      ? await tx.questionnaire.findMany({ where: { state: 'asked' }, select: { id: true } })
      : null
    return await tx.oneTimeLink.findFirst({
      where: purpose
        ? {
            ...{ purpose, usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } },
            ...(asked ? { subjectId: { in: asked.map(({ id }) => id) } } : {}),
          }
        : { withdrawnAt: { not: null } },
      select: { id: true },
    })
  })
  const address = link ? path.replace('[token]', tokenOf(link.id)) : '['
  return address.includes('[') ? null : address
}
