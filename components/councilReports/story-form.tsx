import { useTranslations } from 'next-intl'
import { consentOf } from '@/lib/councilReports/consent'
import type { CouncilReport } from '@/lib/councilReports/read'
import type { StoryToWrite } from '@/lib/councilReports/stories'
import { dayText } from '@/lib/japanese/day'
import { ButtonRow } from '../forms/button-row'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SeenVersion } from '../forms/seen-version'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { consentWord } from './consent-word'

type Told = { place: string; placeEn: string }
type Props = {
  report: CouncilReport
  story: StoryToWrite
  form: FormState
  named: Told
  unnamed: Told
  action: string
  path: string
  locale: 'ja' | 'en'
}

/** Writes a story; its municipality can be named only where it has allowed that. */
export function StoryForm({ report, story, form, named, unnamed, action, path, locale }: Props) {
  const t = useTranslations('CouncilReports')
  const place = (told: Told) => (locale === 'en' ? told.placeEn : told.place)
  const consent = consentOf(story.source)
  const mayBeNamed = consent === 'named'
  const matters = report.figures.parts.flatMap(({ matter }) =>
    matter ? [{ value: matter.id, label: matter.title }] : [],
  )
  return (
    <Form action={action} state={form}>
      <p>
        {t(`story.from.${story.source.caseReportId ? 'case' : 'answer'}`, {
          place: place(named),
          publication: consentWord(consent, t),
        })}
      </p>
      <SeenVersion state={form} current={report.version} />
      <TextField name="title" label={t('fields.title')} state={form} required defaultValue={story.title} width="full" />
      <TextArea name="body" label={t('fields.body')} state={form} required defaultValue={story.body} rows={8} />
      <SelectField
        name="matterId"
        label={t('fields.matterId')}
        state={form}
        emptyLabel={t('story.noMatter')}
        defaultValue={story.matterId ?? ''}
        options={matters}
      />
      <RadioGroup
        name="naming"
        legend={t('fields.naming')}
        hint={mayBeNamed ? undefined : t('story.onlyUnnamed')}
        state={form}
        defaultValue={story.isNamed ? 'named' : 'unnamed'}
        options={[
          { value: 'unnamed', label: t('story.unnamed', { place: place(unnamed) }) },
          ...(mayBeNamed ? [{ value: 'named', label: t('story.named', { place: place(named) }) }] : []),
        ]}
      />
      <DateField
        name="checkedOn"
        label={t('fields.checkedOn')}
        state={form}
        required={false}
        defaultValue={dayText(story.source.checkedOn)}
      />
      <TextField
        name="checkedByName"
        label={t('fields.checkedByName')}
        state={form}
        required={false}
        defaultValue={story.source.checkedByName}
      />
      <ButtonRow>
        <SubmitButton>{t('story.save')}</SubmitButton>
        <a href={path}>{t('story.back')}</a>
      </ButtonRow>
    </Form>
  )
}
