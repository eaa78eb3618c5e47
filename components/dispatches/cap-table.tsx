import { useLocale, useTranslations } from 'next-intl'
import type { ListedCap } from '@/lib/dispatches/list-caps'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { DataTable } from '../tables/data-table'

type Props = { caps: readonly ListedCap[]; removals: ReadonlyMap<string, FormState> }

/** The caps of a year: for whom, how much, strict or in principle, and how a cap for one thing stands. */
export function CapTable({ caps, removals }: Props) {
  const t = useTranslations('Dispatches.quota')
  const columns = [
    { label: t('target'), room: 'medium' as const },
    { label: t('cap'), numeric: true },
    ...[t('kind'), t('now'), t('by')],
    ...(removals.size > 0 ? [t('operation')] : []),
  ]
  return (
    <DataTable caption={t('caps')} captionHidden columns={columns} stacks>
      {caps.map((cap) => (
        <Row key={cap.id} cap={cap} removal={removals.get(cap.id)} />
      ))}
    </DataTable>
  )
}

function Row({ cap, removal }: { cap: ListedCap; removal: FormState | undefined }) {
  const t = useTranslations('Dispatches.quota')
  const s = useTranslations('Dispatches.standing')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, scope, subject, subjectName, unit, isStrict, setByName, setAt, used, assigned, reserved } = cap
  const target =
    scope === 'menu'
      ? t('menu', { name: subjectName ?? subject })
      : subject
        ? t('one', { name: subjectName ?? '' })
        : t(`all.${scope}`)
  const amount = (value: number) => s('amount', { unit, amount: value })
  const words = { used: amount(used), assigned: amount(assigned), reserved: amount(reserved) }
  const label = t('removeThis', { target, unit: s(`unit.${unit}`) })
  return (
    <tr>
      <th scope="row">{target}</th>
      <td data-label={t('cap')} className="numeric">
        {amount(cap.cap)}
      </td>
      <td data-label={t('kind')}>{isStrict ? s('strict') : s('principle')}</td>
      <td data-label={t('now')}>{subject ? t('standing', words) : ''}</td>
      <td data-label={t('by')}>{t('byWhom', { date: formatDate(setAt, locale), name: setByName })}</td>
      {removal ? (
        <td>
          <Form action={`/supports/advisors/quota/caps/${id}/removal`} state={removal} label={label} inline>
            <SubmitButton variant="text">
              {t('remove')}
              <span className="sr-only">{label}</span>
            </SubmitButton>
          </Form>
        </td>
      ) : null}
    </tr>
  )
}
