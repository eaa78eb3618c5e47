import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { beginEntry } from '@/lib/programmes/begin-entry'
import { saveEntry } from '@/lib/programmes/save-entry'
import { sendEntry } from '@/lib/programmes/send-entry'
import { announceProgramme, changeProgramme, setUpProgramme } from '@/lib/programmes/set-up'

/** The same person at another time. */
export const at = <Person extends Actor>(person: Person, clock: string): Person => ({ ...person, clock })

export const OPENS = '2026-04-15T09:00:00+09:00'
export const CLOSES = '2026-05-11T17:15:00+09:00'
export const THEMES = ['prevention_care_mgmt', 'life_support_system', 'other']

type Window = {
  opensAt?: string
  closesAt?: string
  fiscalYear?: number
  type?: 'bureau_led' | 'theme'
  quota?: number
}

/** A programme announced by whoever keeps it, open from 15 April to 11 May 2026, 17:15 unless said otherwise. */
export async function createProgramme(keeper: Actor, window: Window = {}): Promise<string> {
  const { opensAt = OPENS, closesAt = CLOSES, fiscalYear = 2026, type = 'bureau_led', quota = 3 } = window
  const person = at(keeper, '2026-04-01T10:00:00+09:00')
  return await asActor(person, async (tx) => {
    const { id } = accepted(await setUpProgramme(tx, person, { fiscalYear, type }))
    if (!id) throw new Error('the programme is not this person’s to keep')
    const said = { name: '地域づくり加速化事業', words: '募集します。', contact: '', criteria: '課題 ×3\n体制 ×1' }
    const change = { ...said, opensAt, closesAt, themeKeys: THEMES, quota, version: 1 }
    accepted(await changeProgramme(tx, person, id, change))
    accepted(await announceProgramme(tx, person, id, { version: 2 }))
    return id
  })
}

export const WRITTEN = {
  ...{ themeKeys: ['other'], situation: '担い手が足りない。', problem: '', wish: '', sectionName: '高齢福祉課' },
  ...{ contactName: '担当 太郎', contactPhone: '', contactMailbox: '', sharedWithPrefecture: false },
}

/** An entry that was written and not sent. */
export async function createEntryDraft(staff: Actor, programmeId: string, clock = OPENS): Promise<string> {
  const person = at(staff, clock)
  return await asActor(person, async (tx) => {
    const { id } = accepted(await beginEntry(tx, person, programmeId, { consultation: '' }))
    accepted(await saveEntry(tx, person, id, { ...WRITTEN, version: 1, next: 'check' }))
    return id
  })
}

/** Hands an entry in at that moment; gives what came of it. */
export async function sendAt(staff: Actor, id: string, clock: string, late = { asLate: false, lateNote: '' }) {
  const person = at(staff, clock)
  return await asActor(person, (tx) => sendEntry(tx, person, id, late))
}

/** An entry that was handed in in time. */
export async function createEntry(staff: Actor, programmeId: string): Promise<string> {
  const id = await createEntryDraft(staff, programmeId)
  accepted(await sendAt(staff, id, '2026-04-20T10:00:00+09:00'))
  return id
}

/** What a verb gives when it does not refuse. */
export function accepted<Result>(result: Result | Refusal): Result {
  if (result instanceof Refusal) throw new Error(`refused: ${JSON.stringify(result.errors)}`)
  return result
}
