import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/forms/radio-group'
import { TextField } from '@/components/forms/text-field'
import { listThemeGroups } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import { openStep } from '../open-step'
import { StepPage } from '../step-page'
import { stepTitle } from '../step-title'
import { GapFields } from './gap-fields'
import { ThemesField } from './themes-field'

type Props = PageProps<'/my/consultations/[id]/trouble'>

export function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return stepTitle('trouble', searchParams)
}

export default async function TroublePage({ params, searchParams }: Props) {
  const {
    draft,
    form,
    more: groups,
  } = await openStep({ params, searchParams }, 'trouble', (tx, { themes }) =>
    listThemeGroups(
      tx,
      themes.map(({ themeKey }) => themeKey),
    ),
  )
  const [t, stages, { theme }] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('States.stage'),
    searchParams,
  ])
  return (
    <StepPage draft={draft} step="trouble" form={form}>
      <TextField
        name="title"
        label={t('fields.title')}
        hint={t('hints.title')}
        state={form}
        defaultValue={draft.title}
        required
        width="full"
      />
      <ThemesField
        groups={groups}
        chosen={draft.themes.map(({ themeKey }) => themeKey)}
        asked={typeof theme === 'string' ? theme : ''}
        state={form}
      />
      <RadioGroup
        name="stage"
        legend={t('fields.stage')}
        required={false}
        state={form}
        defaultValue={draft.stage ?? ''}
        options={[
          ...STAGES.map((stage) => ({ value: stage, label: stages(stage) })),
          { value: '', label: t('stageUnknown') },
        ]}
      />
      <GapFields state={form} fields={draft.fields} isGap={draft.isGap} />
    </StepPage>
  )
}
