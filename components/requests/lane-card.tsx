import { useTranslations } from 'next-intl'
import type { LaneChasing as Chasing } from '@/lib/chasing/read-lanes'
import { isNews } from '@/lib/requests/list-passable'
import { LaneChasing } from '../chasing/lane-chasing'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { type Lane, LaneFacts } from './lane-facts'
import { RequestBadge } from './request-badge'
import { ResultForm } from './result-form'

export type LaneForms = { withdraw: ReadonlyMap<string, FormState>; result: ReadonlyMap<string, FormState> }
type Props = {
  lane: Lane
  chasing: Chasing | undefined
  path: string
  today: string
  closed: ReadonlySet<string>
  forms: LaneForms
  mayAsk: boolean
  mayPass: boolean
}

/** One party asked: how it stands, and what the desk may do next. */
export function LaneCard({ lane, chasing, path, today, closed, forms, mayAsk, mayPass }: Props) {
  const t = useTranslations('Requests.lanes')
  const s = useTranslations('States.requestKind')
  const { id, addresseeName, kind, title, state, suggestedOrganisationId, suggestedName } = lane
  const withdraw = forms.withdraw.get(id)
  const result = forms.result.get(id)
  return (
    <article
      id={`lane-${id}`}
      aria-labelledby={`party-${id}`}
      className="flow rounded-8 border border-solid-gray-420 p-4 print:break-inside-avoid"
    >
      <h3 id={`party-${id}`} className="flex flex-wrap items-center gap-3 text-std-18B-160">
        {addresseeName}
        <RequestBadge state={state} />
      </h3>
      <p className="[overflow-wrap:anywhere]">{t('about', { kind: s(kind), title })}</p>
      <LaneFacts {...{ lane, today, closed }} />
      {chasing ? <LaneChasing chasing={chasing} at={`${path}/requests/${id}`} party={addresseeName} /> : null}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        {mayPass && lane.answeredAt && isNews(lane) ? (
          <a href={kind === 'advice' ? `${path}/requests/${id}/quote` : `${path}/passing-on`}>{t('passOn')}</a>
        ) : null}
        {mayAsk && state === 'hearing' ? (
          <a href={`${path}/polls/new?hearing=${id}`}>
            {t('hear')}
            <span className="sr-only">{t('hearOf', { party: addresseeName })}</span>
          </a>
        ) : null}
        {mayAsk && suggestedOrganisationId ? (
          <a href={`${path}/requests/new?party=o.${suggestedOrganisationId}`}>
            {t('askThat', { name: suggestedName })}
          </a>
        ) : null}
        {withdraw ? (
          <Withdraw action={`${path}/requests/${id}/withdrawal`} form={withdraw} name={addresseeName} />
        ) : null}
      </div>
      {result ? <ResultForm action={`${path}/requests/${id}/result`} form={result} id={`result-${id}`} /> : null}
    </article>
  )
}

function Withdraw({ action, form, name }: { action: string; form: FormState; name: string }) {
  const t = useTranslations('Requests.lanes')
  const label = t('withdrawThis', { party: name })
  return (
    <Form action={action} state={form} label={label} inline>
      <SubmitButton variant="text">
        {t('withdraw')}
        <span className="sr-only">{label}</span>
      </SubmitButton>
    </Form>
  )
}
