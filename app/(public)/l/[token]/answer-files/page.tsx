import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { FilesOfAnswer } from '@/app/attachments/answers/files-of-answer'
import { sayProblems } from '@/app/attachments/say-problems'
import { pageTitle } from '@/components/layout/page-title'
import { readAnswerOfLink } from '@/lib/answerFiles/answer'
import { backTo, formOfLink } from '@/lib/answerFiles/back'
import { listAnswerFiles } from '@/lib/answerFiles/list'
import { asActor } from '@/lib/db/as-actor'
import { readPost } from '@/lib/forms/kept-posts'
import { bearerOf } from '@/lib/links/bearer'

type Props = PageProps<'/l/[token]/answer-files'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('AnswerFiles'), searchParams])
  return { title: await pageTitle([t('title'), t('byLink')], Boolean(post)), robots: { index: false } }
}

/** The files of an answer that is given by a link, as long as it can be given. */
export default async function AnswerFilesByLinkPage({ params, searchParams }: Props) {
  const [{ token }, { post, done }] = await Promise.all([params, searchParams])
  const bearer = await bearerOf(token)
  if (!bearer) notFound()
  const uuid = z.uuid().safeParse(post).data
  const shown = await asActor(bearer, async (tx) => {
    const answer = await readAnswerOfLink(tx, bearer)
    if (!answer) return null
    return {
      files: await listAnswerFiles(tx, answer),
      kept: uuid ? await readPost(tx, bearer.linkId, uuid) : null,
      back: await backTo(tx, bearer, formOfLink(token, answer.kind), answer.kind),
    }
  })
  if (!shown) redirect(`/l/${token}`)
  return (
    <FilesOfAnswer
      place={`/l/${token}/answer-files`}
      writer={bearer.linkId}
      files={shown.files}
      said={await sayProblems(shown.kept?.typed ?? null)}
      isRemoved={done === 'removed'}
      canChange
      back={shown.back}
    />
  )
}
