import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { ANSWER_COLUMNS } from './answer-of'
import { AskedAbout, readAskedAbout } from './asked-about'

/** One questionnaire with what was agreed, done and answered for each support; null when it is not this person's to see. */
export async function readQuestionnaire(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const questionnaire = await tx.questionnaire.findUnique({
    where: { id },
    include: { askingOrganisation: { select: { name: true, nameEn: true } } },
  })
  if (!questionnaire) return null
  const rows = await tx.effect.findMany({
    where: { questionnaireId: id },
    select: { id: true, pointMonths: true, consultationId: true, supportId: true, askedAbout: true, ...ANSWER_COLUMNS },
    orderBy: { id: 'asc' },
  })
  const kept = new Map(rows.map((row) => [row.id, AskedAbout.safeParse(row.askedAbout).data]))
  const live = await readAskedAbout(
    tx,
    rows.flatMap((row) => (kept.get(row.id) ? [] : row.id)),
  )
  const effects = rows.flatMap(({ askedAbout: _, ...row }) => {
    const about = kept.get(row.id) ?? live.get(row.id)
    return about ? [{ ...row, about }] : []
  })
  effects.sort((a, b) => a.about.endedOn.localeCompare(b.about.endedOn))
  return { ...questionnaire, effects }
}

export type QuestionnaireToRead = NonNullable<Awaited<ReturnType<typeof readQuestionnaire>>>
export type EffectToRead = QuestionnaireToRead['effects'][number]
