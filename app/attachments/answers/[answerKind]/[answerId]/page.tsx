import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { canChangeFiles, readAnswer } from '@/lib/answerFiles/answer'
import { backTo, formOf } from '@/lib/answerFiles/back'
import { listAnswerFiles } from '@/lib/answerFiles/list'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { sayProblems } from '../../../say-problems'
import { FilesOfAnswer } from '../../files-of-answer'

type Props = PageProps<'/attachments/answers/[answerKind]/[answerId]'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('AnswerFiles'), searchParams])
  return { title: await pageTitle([t('title')], Boolean(post)) }
}

/** The files of a follow-up's answer, for whoever answers it and, once it is given, whoever reads it. */
export default async function AnswerFilesPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const [{ answerKind, answerId }, { post, done }] = await Promise.all([params, searchParams])
  const uuid = z.uuid().safeParse(post).data
  const shown = await asActor(actor, async (tx) => {
    const answer = await readAnswer(tx, answerKind, answerId)
    if (!answer) return null
    return {
      answer,
      files: await listAnswerFiles(tx, answer),
      kept: uuid ? await readPost(tx, actor.userId, uuid) : null,
      back: await backTo(tx, actor, formOf(actor, answer), answer.kind),
    }
  })
  if (!shown) notFound()
  return (
    <FilesOfAnswer
      place={`/attachments/answers/${answerKind}/${answerId}`}
      writer={actor.userId}
      files={shown.files}
      said={await sayProblems(shown.kept?.typed ?? null)}
      isRemoved={done === 'removed'}
      canChange={canChangeFiles(actor, shown.answer)}
      back={shown.back}
    />
  )
}
