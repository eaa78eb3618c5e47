import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { mayNow } from '@/lib/awards/states'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenAward } from './open'

type Props = OpenAward & { locale: 'ja' | 'en' }

/** Who scores and how far each is; the manager names more and excuses with a reason. */
export function Judges(props: Props) {
  const { award, isManager } = props
  const t = useTranslations('Awards.judges')
  return (
    <Section title={t('title')} lead={t('lead')}>
      {award.judges.length === 0 ? <p>{t('none')}</p> : <JudgeTable {...props} />}
      {isManager && mayNow(award.state, 'name') ? <Naming {...props} /> : null}
      {isManager && mayNow(award.state, 'excuse') ? <Excusing {...props} /> : null}
    </Section>
  )
}

function JudgeTable({ award, locale }: Props) {
  const t = useTranslations('Awards.judges')
  const progress = ({ judgements, excusedReason }: Props['award']['judges'][number]) => {
    const conflicts = judgements.filter(({ hasConflict }) => hasConflict).length
    const open = award.nominations.length - judgements.length
    return [
      ...(excusedReason ? [t('excused', { reason: excusedReason })] : []),
      t('scored', { count: judgements.length - conflicts }),
      ...(conflicts > 0 ? [t('conflicts', { count: conflicts })] : []),
      ...(excusedReason || award.state === 'open' || award.state === 'draft'
        ? []
        : [open > 0 ? t('open', { count: open }) : t('all')]),
    ]
  }
  return (
    <DataTable caption={t('title')} captionHidden stacks columns={[t('name'), t('asked'), t('progress')]}>
      {award.judges.map((judge) => (
        <tr key={judge.id}>
          <th scope="row">{judge.memberName}</th>
          <td data-label={t('asked')}>{judge.askedAt ? formatDate(judge.askedAt, locale) : ''}</td>
          <td data-label={t('progress')}>{progress(judge).join('　')}</td>
        </tr>
      ))}
    </DataTable>
  )
}

function Naming({ at, forms, members, locale }: Props) {
  const t = useTranslations('Awards')
  if (members.length === 0) return <p>{t('judges.noMembers')}</p>
  const options = members.map(({ userId, name, organisation, sectionLabel }) => ({
    ...{ value: userId, label: name },
    hint: [nameIn(locale, organisation), sectionLabel].filter(Boolean).join(' '),
  }))
  return (
    <details open={forms.naming.errors.length > 0}>
      <summary className="py-2 font-700">{t('judges.add')}</summary>
      <Form action={`${at}/naming`} state={forms.naming} label={t('judges.add')}>
        <CheckboxGroup name="members" legend={t('fields.members')} options={options} state={forms.naming} required />
        <SubmitButton variant="secondary">{t('judges.add')}</SubmitButton>
      </Form>
    </details>
  )
}

function Excusing({ award, at, excusing }: Props) {
  const t = useTranslations('Awards')
  const active = award.judges.filter(({ excusedAt }) => !excusedAt)
  return active.map(({ id, memberName: name }) => {
    const form = excusing.find(({ judgeId }) => judgeId === id)?.form
    return form ? (
      <details key={id} open={form.errors.length > 0}>
        <summary className="py-2">{t('judges.excuseOf', { name })}</summary>
        <Form action={`${at}/judges/${id}/excusing`} state={form} label={t('judges.excuseOf', { name })}>
          <TextField name="reason" id={`reason-${id}`} label={t('fields.reason')} state={form} width="full" required />
          <SubmitButton variant="secondary">{t('judges.excuse')}</SubmitButton>
        </Form>
      </details>
    ) : null
  })
}
