import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import type { DeskPageView } from '../open-page'
import { KeptText } from './kept-text'
import { NoteForm } from './note-form'
import { ReplyForm } from './reply-form'

/** Where the officer writes: to the municipality, or for the desk alone. Two forms that cannot be mistaken for each other. */
export function WriteSection({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Dialogue')
  if (!canLogDialogue(actor, view.matter)) return <KeptWords view={view} />
  return (
    <div className="print:hidden">
      <Section title={t('write')} id="write">
        <ReplyForm view={view} />
        <NoteForm view={view} />
      </Section>
    </div>
  )
}

function KeptWords({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue')
  return (
    <>
      <KeptText form={view.forms.of(view.at('/messages'))} texts={[{ name: 'body', label: t('reply.fields.body') }]} />
      <KeptText form={view.forms.of(view.at('/notes'))} texts={[{ name: 'body', label: t('note.fields.body') }]} />
    </>
  )
}
