import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'

/** Takes a question at headquarters for a change: NotFound when it is not this person's to see, InvalidTransition when it is closed. */
export async function takeInquiry(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM headquarters_inquiries WHERE id = ${id}::uuid FOR UPDATE`
  const inquiry = await tx.headquartersInquiry.findUnique({ where: { id }, include: { addressee: true } })
  if (!inquiry) throw new NotFound()
  if (inquiry.state !== 'asked') throw new InvalidTransition('answerInquiry', inquiry.state, { answer: inquiry.answer })
  return inquiry
}
