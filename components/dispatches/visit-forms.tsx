import { useLocale, useTranslations } from 'next-intl'
import type { ToEnter } from '@/lib/dispatches/visits-to-enter'
import { formatDate } from '@/lib/japanese/dates'
import type { FormState } from '../forms/form-state'
import { Section } from '../layout/section'
import { VisitForm } from './visit-form'

type Props = { action: string; form: FormState; session: ToEnter | undefined; others: readonly ToEnter[] }

/** The record of a visit as a session tells it, to be confirmed; by hand for one without a session. */
export function VisitForms({ action, form, session, others }: Props) {
  const t = useTranslations('Dispatches.visit')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const when = ({ heldOn, mode }: ToEnter) => ({ date: formatDate(heldOn, locale), mode: s(mode) })
  const list =
    others.length > 0 ? (
      <>
        <p>{t('others', { count: others.length })}</p>
        <ul className="list-disc space-y-1 ps-6">
          {others.map((one) => (
            <li key={one.id}>
              <a href={`?session=${one.id}`}>{`${one.label}　${when(one).date}`}</a>
            </li>
          ))}
        </ul>
      </>
    ) : null
  if (!session)
    return (
      <Section title={t('byHand')} lead={t('byHandLead')}>
        {list}
        <VisitForm action={action} form={form} />
      </Section>
    )
  return (
    <Section title={t('fromSession')} lead={t('fromSessionLead', { label: session.label, ...when(session) })}>
      <VisitForm action={action} form={form} session={session} />
      {list}
      <p>
        <a href="?session=none">{t('byHand')}</a>
      </p>
    </Section>
  )
}
