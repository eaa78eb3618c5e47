import { useLocale, useTranslations } from 'next-intl'
import type { LaneChasing as Chasing } from '@/lib/chasing/read-lanes'
import { formatDate } from '@/lib/japanese/dates'
import type { SupportRead } from '@/lib/supports/read'
import { LaneChasing } from '../chasing/lane-chasing'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { ButtonLink } from '../layout/button-link'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'
import { RequestBadge } from './request-badge'

type Lane = SupportRead['requests'][number]
type Props = {
  lanes: readonly Lane[]
  chasing: ReadonlyMap<string, Chasing>
  path: string
  withdrawForms: ReadonlyMap<string, FormState>
  mayAsk: boolean
}

/** One lane for every party asked under a support: state, deadline, last touch. */
export function Lanes({ lanes, chasing, path, withdrawForms, mayAsk }: Props) {
  const t = useTranslations('Requests.lanes')
  const columns = [
    { label: t('party'), room: 'wide' as const },
    ...[t('kind'), t('state'), t('dueOn'), { label: t('last'), room: 'medium' as const }],
    ...(withdrawForms.size > 0 ? [t('operation')] : []),
  ]
  const send = mayAsk ? (
    <ButtonLink href={`${path}/requests/new`} variant="secondary">
      {t('send')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('title')} id="requests" actions={send}>
      {lanes.length === 0 ? (
        <EmptyState title={t('empty')}>{mayAsk ? null : <p>{t('notYet')}</p>}</EmptyState>
      ) : (
        <DataTable caption={t('caption')} captionHidden columns={columns}>
          {lanes.map((lane) => (
            <tr key={lane.id}>
              <LaneCells lane={lane} chasing={chasing.get(lane.id)} path={path} />
              {withdrawForms.size > 0 ? (
                <td>
                  <Withdraw
                    lane={lane}
                    action={`${path}/requests/${lane.id}/withdrawal`}
                    form={withdrawForms.get(lane.id)}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  )
}

function LaneCells({ lane, chasing, path }: { lane: Lane; chasing: Chasing | undefined; path: string }) {
  const t = useTranslations('Requests.lanes')
  const s = useTranslations('States.requestKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { addresseeName, title, kind, state, dueOn, sentAt, sentByName, answeredAt, answeredByName, answer } = lane
  const last = answeredAt
    ? t('answered', { date: formatDate(answeredAt, locale), name: answeredByName })
    : t('sent', { date: formatDate(sentAt, locale), name: sentByName })
  return (
    <>
      <th scope="row">
        {addresseeName}
        <span className="block font-400">{title}</span>
        {answer ? <span className="block font-400 whitespace-pre-wrap">{t('answer', { answer })}</span> : null}
        {chasing ? (
          <LaneChasing chasing={chasing} href={`${path}/requests/${lane.id}/chasing`} party={addresseeName} />
        ) : null}
      </th>
      <td>{s(kind)}</td>
      <td>
        <RequestBadge state={state} />
      </td>
      <td>{dueOn ? formatDate(dueOn, locale) : ''}</td>
      <td>{last}</td>
    </>
  )
}

function Withdraw({ lane, action, form }: { lane: Lane; action: string; form: FormState | undefined }) {
  const t = useTranslations('Requests.lanes')
  if (!form) return null
  const label = t('withdrawThis', { party: lane.addresseeName })
  return (
    <Form action={action} state={form} label={label} inline>
      <SubmitButton variant="text">
        {t('withdraw')}
        <span className="sr-only">{label}</span>
      </SubmitButton>
    </Form>
  )
}
