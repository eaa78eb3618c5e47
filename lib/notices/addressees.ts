import type { Tx } from '@/lib/db/client'
import { dateOf } from '@/lib/japanese/day'
import {
  askerOf,
  bearerOf,
  colleagueOf,
  keepersOf,
  officersOf,
  partyOf,
  prefectureOf,
  sectionOfBureau,
} from './addressees-by-side'
import { askingSide } from './asking-side'
import { type Audience, TOLD } from './audiences'
import { mentionedIn, watchersOf } from './colleagues'
import { comersTo, holderOf, invitedTo, respondentOf, teammateOf } from './comers'
import { applicantTo, officeTold } from './event-side'
import type { NoticeKind } from './kinds'
import { listNetworkSides } from './network-sides'
import { organisationSide } from './organisation-side'
import { listPeople, type Mailbox } from './people'
import { applicantsOf, areaOfficersOf, collectorsOf, prefectureOfficersOf, programmeKeepersOf } from './programme-side'
import type { Matter } from './read-matter'
import { decidersOf, reportersOf } from './report-side'
import { writingSide } from './writing-side'

/** One recipient of a notice, and from which side of the consultation it is read. */
export type Addressee = Mailbox & {
  side: 'asking' | 'prefecture' | 'desk' | 'watcher' | 'party' | 'respondent' | 'holder' | 'bearer'
}

type Notice = { kind: NoticeKind; bureauId: string }

/** Who is told of a notice: the people it concerns and, always, the mailbox of their section. Each mailbox once; whoever shares one is told in the portal as well. */
export async function findAddressees(tx: Tx, notice: Notice, matter: Matter, now: Date): Promise<Addressee[]> {
  const told = new Told()
  for (const audience of TOLD[notice.kind])
    for (const addressee of await ofAudience(tx, audience, notice, matter, dateOf(now))) told.add(addressee)
  return told.all()
}

/** Those told so far: by mailbox, and by person where no mail goes to the person. */
class Told {
  private readonly byMailbox = new Map<string, Addressee>()
  private readonly inPortal = new Map<string, Addressee>()

  /** A contact known by mailbox alone becomes the person; an office keeps its mail, whoever shares it. */
  add(addressee: Addressee): void {
    const address = addressee.address.toLowerCase()
    const known = address ? this.byMailbox.get(address) : undefined
    if (!address) this.addPerson(addressee)
    else if (!known || takesTheMail(addressee, known)) {
      this.byMailbox.set(address, addressee)
      if (known) this.addPerson(known)
    } else this.addPerson(addressee)
  }

  all(): Addressee[] {
    const mailed = [...this.byMailbox.values()]
    const people = new Set(mailed.map(({ userId }) => userId))
    return [...mailed, ...[...this.inPortal.values()].filter(({ userId }) => !people.has(userId))]
  }

  private addPerson(addressee: Addressee): void {
    const { userId } = addressee
    if (userId && !this.inPortal.has(userId)) this.inPortal.set(userId, { ...addressee, address: '' })
  }
}

function takesTheMail(addressee: Addressee, known: Addressee): boolean {
  if (known.isOffice) return false
  return addressee.isOffice || (!known.userId && addressee.userId !== null && known.side === addressee.side)
}

async function ofAudience(
  tx: Tx,
  audience: Audience,
  notice: Notice,
  matter: Matter,
  today: Date,
): Promise<Addressee[]> {
  if (audience === 'asking') return seenFrom('asking', await askingSide(tx, matter, today))
  if (audience === 'organisation') return seenFrom('asking', await organisationSide(tx, matter, today))
  if (audience === 'officers') return seenFrom('desk', await officersOf(tx, notice.bureauId, matter, today))
  if (audience === 'managers')
    return seenFrom('desk', await listPeople(tx, today, { role: 'manager', bureauId: notice.bureauId }))
  if (audience === 'writers') return seenFrom('asking', await writingSide(tx, matter, today))
  if (audience === 'administrators')
    return seenFrom('desk', await listPeople(tx, today, { role: 'administrator', bureauId: notice.bureauId }))
  if (audience === 'keepers') return seenFrom('asking', await keepersOf(tx, matter, today))
  if (audience === 'asker') return seenFrom('asking', await askerOf(tx, matter, today))
  if (audience === 'network') return await networkSides(tx, notice.bureauId, matter, today)
  if (audience === 'bearer') return seenFrom('bearer', bearerOf(matter))
  if (audience === 'watchers') return seenFrom('watcher', await watchersOf(tx, notice.bureauId, matter, today))
  if (audience === 'mentioned') return seenFrom('desk', await mentionedIn(tx, notice.bureauId, matter, today))
  if (audience === 'colleague') return seenFrom(matter.transfer ? 'desk' : 'asking', colleagueOf(matter))
  if (audience === 'section') return seenFrom('desk', await sectionOfBureau(tx, matter, today))
  if (audience === 'prefecture') return seenFrom('prefecture', await prefectureOf(tx, matter, today))
  if (audience === 'comers') return seenFrom('party', await comersTo(tx, matter, today))
  if (audience === 'area_officers') return seenFrom('desk', await areaOfficersOf(tx, notice.bureauId, matter, today))
  if (audience === 'prefecture_officers')
    return seenFrom('desk', await prefectureOfficersOf(tx, notice.bureauId, matter, today))
  if (audience === 'event_office') return seenFrom('asking', await officeTold(tx, matter, today))
  if (audience === 'event_applicant') return seenFrom('bearer', await applicantTo(tx, matter, today))
  if (audience === 'collectors') return seenFrom('asking', await collectorsOf(tx, matter, today))
  if (audience === 'applicants') return seenFrom('asking', await applicantsOf(tx, matter, today))
  if (audience === 'programme_keepers')
    return seenFrom(
      matter.programme?.isNational ? 'party' : 'desk',
      await programmeKeepersOf(tx, notice.bureauId, matter, today),
    )
  if (audience === 'teammate') return seenFrom('party', await teammateOf(tx, matter, today))
  if (audience === 'invited') return seenFrom('party', await invitedTo(tx, matter, today))
  if (audience === 'holder') return seenFrom('holder', await holderOf(tx, matter, today))
  if (audience === 'respondent') return seenFrom('respondent', await respondentOf(tx, matter, today))
  if (audience === 'council')
    return seenFrom('party', await listPeople(tx, today, { role: 'council_member', bureauId: notice.bureauId }))
  if (audience === 'deciders') return seenFrom('desk', await decidersOf(tx, notice.bureauId, matter, today))
  if (audience === 'reporters') return seenFrom('desk', await reportersOf(tx, notice.bureauId, matter, today))
  if (audience === 'party') return seenFrom('party', await partyOf(tx, matter, today))
  switch (matter.question?.addressee) {
    case 'municipality':
      return seenFrom('asking', await askingSide(tx, matter, today))
    case 'prefecture':
      return seenFrom('prefecture', await prefectureOf(tx, matter, today))
    case 'desk':
      return seenFrom('desk', await officersOf(tx, notice.bureauId, matter, today))
    default:
      return []
  }
}

/** The members' side and the secretariat; each is written to alone. */
async function networkSides(tx: Tx, bureauId: string, matter: Matter, today: Date): Promise<Addressee[]> {
  const { members, secretariat } = await listNetworkSides(tx, bureauId, matter, today)
  return [...seenFrom('party', members), ...seenFrom('desk', secretariat)]
}

function seenFrom(side: Addressee['side'], mailboxes: readonly Mailbox[]): Addressee[] {
  return mailboxes.map((mailbox) => ({ ...mailbox, address: mailbox.address.trim(), side }))
}
