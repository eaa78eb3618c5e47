import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { ButtonLink } from '@/components/layout/button-link'
import type { Actor } from '@/lib/actor/actor'
import { canComplete, canReopen } from '@/lib/consultations/policy'
import { formatDate } from '@/lib/japanese/dates'
import { canReview } from '@/lib/reviews/policy'
import { deskPage } from '../address'
import type { DeskPageView } from '../open-page'
import { KeptText } from './kept-text'
import { UnmergeForm } from './unmerge-form'

/** How the consultation ends or ended; a completed one can be taken up again for a reason. */
export function Ending({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Desk.ending')
  const f = useTranslations('Desk.fields')
  const r = useTranslations('Reviews')
  const { matter } = view
  return (
    <section aria-labelledby="ending" className="space-y-3">
      <h2 id="ending">{t('title')}</h2>
      <Ended view={view} />
      {matter.pendingFollowUps > 0 ? (
        <p>
          <a href="/desk/follow-ups">{t('pendingFollowUps', { count: matter.pendingFollowUps })}</a>
        </p>
      ) : null}
      {canReview(actor, matter) ? (
        <p>
          <a href={view.at('/review')}>{r('title')}</a>
        </p>
      ) : null}
      {canComplete(actor, matter) ? (
        <ButtonLink href={view.at('/completion/new')} variant="secondary">
          {t('complete')}
        </ButtonLink>
      ) : null}
      {canReopen(actor, matter) && matter.completion === 'merged' ? <UnmergeForm view={view} /> : null}
      {canReopen(actor, matter) ? (
        <ReopeningForm view={view} />
      ) : (
        <KeptText form={view.forms.of(view.at('/reopening'))} texts={[{ name: 'reason', label: f('reason') }]} />
      )}
    </section>
  )
}

function Ended({ view: { matter } }: { view: DeskPageView }) {
  const t = useTranslations('Desk.ending')
  const s = useTranslations('States')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (matter.state === 'withdrawn') return <p>{s('consultation.withdrawn')}</p>
  if (!matter.completedAt || !matter.completion) return <p>{t('notYet')}</p>
  return (
    <>
      <p>{t('ended', { date: formatDate(matter.completedAt, locale), how: s(`completion.${matter.completion}`) })}</p>
      {matter.mergedInto ? (
        <p>
          <a href={deskPage(matter.mergedInto)}>{t('goesOn', { number: matter.mergedInto })}</a>
        </p>
      ) : null}
    </>
  )
}

function ReopeningForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Desk')
  const action = view.at('/reopening')
  const form = view.forms.of(action)
  return (
    <details open={form.errors.length > 0} className="print:hidden">
      <summary className="py-1 font-700">{t('reopening.title')}</summary>
      <div className="mt-3">
        <Form action={action} state={form} label={t('reopening.title')}>
          <TextArea
            id="reopening-reason"
            name="reason"
            label={t('fields.reason')}
            hint={t('reopening.hint')}
            state={form}
            required
            rows={3}
          />
          <SubmitButton variant="secondary">{t('reopening.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
