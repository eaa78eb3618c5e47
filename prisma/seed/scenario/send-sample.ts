import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft, saveContact, saveSituation, saveTrouble, saveWishes } from '@/lib/consultations/draft'
import { submitConsultation } from '@/lib/consultations/submit'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'

const Sample = z.object({
  id: z.string(),
  title: z.string(),
  municipalityCode: z.string().nullable(),
  onBehalfOfCode: z.string().nullable(),
  sectionName: z.string(),
  channel: z.string(),
  stage: z.enum(['considering', 'preparing', 'trial', 'running_review']).nullable(),
  themeKeys: z.array(z.string()),
  menuKeys: z.array(z.string()),
  currentState: z.string(),
  problem: z.string(),
  wants: z.string(),
})
export type Sample = z.infer<typeof Sample>

/** The sample consultations as towns would type them. */
export function readSamples(): Sample[] {
  return z.array(Sample).parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', 'consultations.json'), 'utf8')))
}

/** Writes one sample step by step and sends it; those without a town are recorded on behalf of one. Gives the receipt number. */
export async function sendSample(tx: Tx, actor: Actor, sample: Sample, shared: boolean): Promise<string> {
  const onBehalf = sample.municipalityCode === null
  const code = sample.municipalityCode ?? sample.onBehalfOfCode
  const asking = await tx.organisation.findUniqueOrThrow({ where: { code: code ?? '' }, select: { id: true } })
  const menus = await tx.menu.findMany({ where: { key: { in: sample.menuKeys } }, select: { id: true } })
  const { id } = await beginDraft(tx, actor, {
    form: 'full',
    askingOrganisationId: asking.id,
    channel: onBehalf ? sample.channel : 'portal',
    isSample: true,
    ...(onBehalf ? { calledAt: new Date(actor.clock ?? ''), callerName: '見本 職員' } : {}),
  })
  await saveTrouble(tx, actor, id, { title: sample.title, themeKeys: sample.themeKeys, stage: sample.stage })
  await saveSituation(tx, actor, id, { body: `${sample.currentState}\n${sample.problem}` })
  await saveWishes(tx, actor, id, { wishes: sample.wants, menuIds: menus.map((menu) => menu.id), desiredBy: null })
  await saveContact(tx, actor, id, {
    sectionName: sample.sectionName,
    contactName: onBehalf ? '見本 職員' : actor.name,
    contactPhone: '000-000-0000',
    contactMailbox: `contact-${sample.id}@demo.test`,
    sharedWithPrefecture: shared,
  })
  const sent = await submitConsultation(tx, actor, id)
  if (sent instanceof Refusal) throw new Error(`${sample.id} was refused`)
  return sent.number
}
