import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { DescriptionList } from '@/components/layout/description-list'
import { ClosingTime } from '@/components/programmes/closing-time'
import { formatDateTime } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Course } from './read-course'

/** Wishes for more time, each with its answer or the form to answer it. */
export function ExtensionList({ extensions }: { extensions: Course['extensions'] }) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-8">
      {extensions.map(({ action, form, ...extension }) => (
        <li key={extension.id} className="space-y-4">
          <DescriptionList
            rows={[
              { term: t('list.municipality'), value: nameIn(locale, extension.askingOrganisation) },
              { term: t('fields.extensionReason'), value: extension.reason },
              { term: t('fields.wantedUntil'), value: <ClosingTime at={extension.wantedUntil} /> },
              { term: t('facts.state'), value: t(`extensions.states.${extension.state}`) },
              ...(extension.grantedUntil
                ? [{ term: t('fields.grantedUntil'), value: <ClosingTime at={extension.grantedUntil} /> }]
                : []),
              ...(extension.answeredAt
                ? [
                    { term: t('fields.answer'), value: extension.answer },
                    {
                      term: t('facts.answered'),
                      value: t('byOn', {
                        name: extension.answeredByName,
                        date: formatDateTime(extension.answeredAt, locale),
                      }),
                    },
                  ]
                : []),
            ]}
          />
          {extension.state === 'asked' ? (
            <Form action={action} state={form} label={t('extensions.answer')}>
              <RadioGroup
                name="decision"
                id={`decision-${extension.id}`}
                legend={t('fields.decision')}
                state={form}
                inline
                options={(['granted', 'refused'] as const).map((value) => ({
                  value,
                  label: t(`extensions.states.${value}`),
                }))}
              />
              <TextField
                name="grantedUntil"
                id={`grantedUntil-${extension.id}`}
                label={t('fields.grantedUntil')}
                hint={t('hints.grantedUntil')}
                state={form}
                width="medium"
              />
              <TextArea
                id={`answer-${extension.id}`}
                name="answer"
                label={t('fields.answer')}
                state={form}
                required
                rows={3}
              />
              <SubmitButton>{t('extensions.answer')}</SubmitButton>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
