import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { NominationFacts } from '@/components/awards/nomination-facts'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { readToScore } from '@/lib/awards/read-judge'
import { takesScores } from '@/lib/awards/states'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { ConflictForm } from './conflict-form'
import { ScoreForm } from './score-form'

type Props = PageProps<'/council/awards/[callId]/[nominationId]'>

const open = cache(async (callId: string, id: string, post: Search['post']) => {
  const actor = await requireActor('council_member')
  const at = `/council/awards/${callId}/${id}`
  const opened = await asActor(actor, async (tx) => {
    const found = await readToScore(tx, actor, callId, id)
    if (!found) return null
    const form = (name: string) => openForm(tx, actor, { post }, `${at}/${name}`, 'Awards.fields')
    const isOpen = takesScores(found.call, jstDate(await readClock(tx))) && !found.isExcused
    return { ...found, isOpen, scoring: await form('scoring'), conflict: await form('conflict') }
  })
  if (!opened) notFound()
  return { ...opened, at, errors: [...opened.scoring.errors, ...opened.conflict.errors] }
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId, nominationId }, { post }] = [await params, await searchParams]
  const [{ nomination, errors }, t] = [await open(callId, nominationId, post), await getTranslations('Awards')]
  return { title: await pageTitle([t('judging.scoreTitle'), nomination.title], errors.length > 0) }
}

/** One nomination for one of its judges: its text, his or her points, or the declaration of a conflict. */
export default async function ScorePage({ params, searchParams }: Props) {
  const [{ callId, nominationId }, { post }] = [await params, await searchParams]
  const [opened, t] = [await open(callId, nominationId, post), await getTranslations('Awards')]
  const { nomination, own, isOpen, isTied, errors } = opened
  const hasDeclared = own?.hasConflict ?? false
  return (
    <Page
      title={nomination.title}
      lead={hasDeclared ? t('judging.declared') : isTied && isOpen ? t('judging.mustDeclare') : undefined}
      breadcrumbs={[
        { href: '/council', label: t('judging.toCouncil') },
        { href: `/council/awards/${callId}`, label: t('judging.title') },
      ]}
      errors={errors}
    >
      <NominationFacts nomination={nomination} />
      {hasDeclared ? null : isTied ? null : <ScoreForm {...opened} />}
      {isOpen && !hasDeclared ? <ConflictForm {...opened} /> : null}
    </Page>
  )
}
