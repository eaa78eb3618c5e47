import type pg from 'pg'
import { asActor } from '@/lib/db/as-actor'
import { fiscalYear } from '@/lib/japanese/dates'
import { workLetters } from '@/lib/jobs/letters'
import { checkLetter, sendLetter } from '@/lib/letters/check'
import { beginRound } from '@/lib/letters/round'
import { actorAt } from './demo-actors'

const TEXTS = {
  opening:
    '日頃より、厚生局の窓口をご活用いただき、ありがとうございます。\n今年度にいただいたご相談・ご協力と、その後の状況をまとめましたので、お知らせします（見本）。',
  closing: 'お気づきのことがありましたら、いつでも窓口にお知らせください。\n今後ともどうぞよろしくお願いいたします。',
}
/** To these a letter has gone out already: the town of the first account, and the advisor. */
const SENT = ['mashiki@demo.test', 'advisor@demo.test']

/** The letters of the year so far are written; two have gone out, the others wait to be checked. */
export async function seedLetters(client: pg.Client): Promise<void> {
  const officer = await actorAt(client, 'officer@demo.test', new Date())
  const year = fiscalYear(new Date())
  await asActor(officer, (tx) => beginRound(tx, officer, { year, ...TEXTS }))
  const round = await asActor(officer, (tx) => tx.letterRound.findFirstOrThrow({ select: { id: true } }))
  await workLetters({ roundId: round.id })
  for (const name of SENT) {
    const { userId, organisationId } = await actorAt(client, name, new Date())
    await asActor(officer, async (tx) => {
      const letter = await tx.letter.findFirst({
        where: { fiscalYear: year, state: 'generated', OR: [{ userId }, { organisationId }] },
        select: { id: true, version: true },
      })
      if (!letter) return
      await checkLetter(tx, officer, letter.id, letter)
      await sendLetter(tx, officer, letter.id, letter)
    })
  }
}
