import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { SUPPORTS_IN_HAND } from '@/lib/consultations/obstacles'
import { canComplete } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { deskPage } from '../../address'
import { openForms } from '../../open-forms'
import { holdsText } from '../../parts/kept-text'
import { MatterPage } from '../../parts/matter-page'
import { CompletionForms } from './completion-forms'
import { Obstacles } from './obstacles'

type Props = PageProps<'/desk/consultations/[number]/completion/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Desk')])
  return { title: await pageTitle([t('completion.title'), number], post !== undefined) }
}

export default async function CompletionPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t] = await Promise.all([params, searchParams, getTranslations('Desk')])
  const completion = deskPage(number, '/completion')
  const merging = deskPage(number, '/merging')
  const { matter, forms } = await asActor(actor, async (tx) => ({
    matter: await readMatter(tx, number),
    forms: await openForms(tx, actor, search, [
      { action: completion, labels: 'Desk.fields', prefix: 'completion', written: true },
      { action: merging, labels: 'Desk.fields', prefix: 'merging', written: true },
    ]),
  }))
  const isOpen = matter !== null && canComplete(actor, matter)
  if (!matter || !(isOpen || holdsText(forms.of(completion)))) notFound()
  const inHand = matter.supports.filter(({ state }) => SUPPORTS_IN_HAND.some((hand) => hand === state))
  const isBlocked = matter.openQuestions.length + inHand.length > 0
  return (
    <MatterPage matter={matter} title={t('completion.title')} errors={forms.errors}>
      {isOpen ? <Obstacles matter={matter} inHand={inHand} /> : null}
      <CompletionForms matter={matter} forms={forms} offered={isOpen && !isBlocked} />
      <p>
        <a href={deskPage(number)}>{t('back')}</a>
      </p>
    </MatterPage>
  )
}
