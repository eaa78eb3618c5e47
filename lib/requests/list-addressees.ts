import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import type { AskedRole } from './states'

const ROLE_AT = {
  partner_office: 'partner_office',
  network_member: 'network_member',
  council: 'council_member',
  headquarters: 'headquarters',
  contractor: 'contractor',
} as const satisfies Record<string, AskedRole>

const IN_PERSON = ['advisor', 'council_member', 'network_member'] as const satisfies readonly AskedRole[]

/** A party that may be asked: an organisation, or one person of it; an office of the directory handles a theme where its territory says so. */
export type Addressee = {
  value: string
  role: AskedRole
  organisationId: string
  userId: string | null
  name: string
  handlesTheme: boolean
}

type About = { id: string; bureauId: string; askingOrganisationId: string; prefectureCode: string }

/** Everybody the desk may ask under a support of this consultation but advisors, who are asked together with their quota; offices that handle its themes first; of the prefectures its own, unless that is who asks. */
export async function listAddressees(tx: Tx, consultation: About): Promise<Addressee[]> {
  const organisations = await listOrganisations(tx, consultation)
  const people = await listPeople(tx, consultation.bureauId)
  return [...organisations, ...people].sort((a, b) => Number(b.handlesTheme) - Number(a.handlesTheme))
}

async function listOrganisations(tx: Tx, about: About): Promise<Addressee[]> {
  const { id, bureauId, askingOrganisationId, prefectureCode } = about
  const found = await tx.organisation.findMany({
    where: {
      endedOn: null,
      OR: [
        { kind: { in: Object.keys(ROLE_AT) }, OR: [{ bureauId }, { bureauId: null }] },
        { kind: 'prefecture', prefectureCode, id: { not: askingOrganisationId } },
      ],
    },
    orderBy: [{ kind: 'asc' }, { key: 'asc' }, { name: 'asc' }],
    select: {
      id: true,
      kind: true,
      name: true,
      partnerThemes: { select: { themeKey: true } },
      territories: {
        where: { area: { OR: [{ code: prefectureCode }, { id: askingOrganisationId }] } },
        select: { areaCode: true },
        take: 1,
      },
    },
  })
  const themes = await tx.consultationTheme.findMany({ where: { consultationId: id }, select: { themeKey: true } })
  const asked = new Set(themes.map(({ themeKey }) => themeKey))
  return found.flatMap((organisation) => {
    const role = roleAt(organisation.kind)
    if (!role) return []
    const isInPlace = organisation.territories.length > 0
    const handlesTheme = isInPlace && organisation.partnerThemes.some(({ themeKey }) => asked.has(themeKey))
    const { name } = organisation
    return [{ value: `o.${organisation.id}`, role, organisationId: organisation.id, userId: null, name, handlesTheme }]
  })
}

function roleAt(kind: string): AskedRole | null {
  if (kind === 'prefecture') return 'prefecture_staff'
  const entry = Object.entries(ROLE_AT).find(([known]) => known === kind)
  return entry ? entry[1] : null
}

/** Advisors, council and network members with a post in the bureau's area are asked in person. */
async function listPeople(tx: Tx, bureauId: string): Promise<Addressee[]> {
  const day = dateOf(await readClock(tx))
  const posts = await tx.membership.findMany({
    where: {
      bureauId,
      role: { in: [...IN_PERSON] },
      validFrom: { lte: day },
      OR: [{ validUntil: null }, { validUntil: { gte: day } }],
      user: { disabledAt: null },
    },
    orderBy: { user: { kana: 'asc' } },
    select: {
      role: true,
      userId: true,
      organisationId: true,
      user: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  })
  return posts.flatMap(({ role, userId, organisationId, user, organisation }) => {
    const asked = IN_PERSON.find((known) => known === role)
    const name = `${organisation.name} ${user.name}`
    return asked ? [{ value: `p.${userId}`, role: asked, organisationId, userId, name, handlesTheme: false }] : []
  })
}
