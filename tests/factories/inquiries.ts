import type { Actor } from '@/lib/actor/actor'
import { beginDraft, saveGrant } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import type { Received } from './consultations'
import { nextNumber, ownerQuery } from './owner'

/** A grant of its own about which may be asked; gives its key. */
export async function createGrant(askers = ['municipality', 'prefecture']): Promise<string> {
  const key = `grant_${nextNumber()}`
  await ownerQuery(
    `INSERT INTO grants (key, name, name_en, description, askers, sort) VALUES ($1, '地域支援事業交付金', 'Grant', '', $2, 1)`,
    [key, askers],
  )
  return key
}

type Asked = { staff: Actor; grantKey?: string; title?: string; body?: string }

/** A 疑義照会 at the desk, handed in by the real verbs. */
export async function createInquiry({ staff, ...asked }: Asked): Promise<Received & { grantKey: string }> {
  const grantKey = asked.grantKey ?? (await createGrant())
  const sent = await asActor(staff, async (tx) => {
    const { id } = await beginDraft(tx, staff, { form: 'grant' })
    await saveGrant(tx, staff, id, {
      ...{ grantKey, grantYear: 2026, guideline: '実施要綱 別紙1の3(2)' },
      ...{ title: asked.title ?? '人件費の按分について', body: asked.body ?? '兼務職員の人件費はどう按分しますか。' },
      ...{
        sectionName: '',
        contactName: staff.name,
        contactPhone: '',
        contactMailbox: '',
        sharedWithPrefecture: false,
      },
    })
    return await submitConsultation(tx, staff, id)
  })
  if (sent instanceof Refusal) throw new Error(`the inquiry was refused: ${JSON.stringify(sent.errors)}`)
  return { ...sent, staff, grantKey }
}
