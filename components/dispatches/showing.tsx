import { useLocale, useTranslations } from 'next-intl'
import type { Candidates } from '@/lib/dispatches/candidates'
import { formatDate } from '@/lib/japanese/dates'
import { CheckboxGroup } from '../forms/checkbox-group'
import { Form } from '../forms/form'
import type { FormState, Option } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'

type Props = Candidates & { options: Option[]; action: string; state: FormState; mayShow: boolean }

/** Which advisors the municipality was shown, what it wishes for, and the form to show others. */
export function Showing({ candidates, wishes, options, action, state, mayShow }: Props) {
  const t = useTranslations('Dispatches.show')
  const f = useTranslations('Dispatches.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const names = new Map(candidates.map(({ id, name }) => [id, name]))
  return (
    <>
      <p>{candidates.length > 0 ? t('shown', { names: candidates.map(({ name }) => name).join('、') }) : t('none')}</p>
      {wishes ? (
        <>
          <p className="font-700">
            {t('wishes', { date: formatDate(wishes.wishedAt, locale), name: wishes.wishedByName })}
          </p>
          <ul className="list-disc ps-6">
            {wishes.advisorIds.map((id, at) => (
              <li key={id}>
                {t('wish', {
                  rank: at + 1,
                  name: names.get(id) ?? options.find(({ value }) => value === id)?.label ?? '',
                })}
              </li>
            ))}
          </ul>
          {wishes.note ? <p className="whitespace-pre-wrap">{t('note', { note: wishes.note })}</p> : null}
        </>
      ) : candidates.length > 0 ? (
        <p>{t('noWishes')}</p>
      ) : null}
      {mayShow && options.length > 0 ? (
        <Form action={action} state={state} label={t('title')}>
          <CheckboxGroup
            name="advisorIds"
            legend={f('advisorIds')}
            options={options}
            state={state}
            required={false}
            defaultValue={candidates.map(({ id }) => id)}
          />
          <SubmitButton variant="secondary">{t('send')}</SubmitButton>
        </Form>
      ) : null}
    </>
  )
}
