import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import type { AwardCallRead } from '@/lib/awards/read-desk'
import type { OpenForm } from '@/lib/forms/open-form'
import { dayOf, dayText } from '@/lib/japanese/day'
import type { ListedMatter } from '@/lib/priorities/read'
import { CallFields } from '../../call-fields'

type Props = {
  call: AwardCallRead
  at: string
  form: OpenForm
  matters: readonly ListedMatter[]
  locale: 'ja' | 'en'
}

/** A call as it was written, to be changed. */
export function ChangeForm({ call, at, form, matters, locale }: Props) {
  const t = useTranslations('Awards')
  const award = {
    ...call,
    ...{ matterId: call.matterId ?? '', nominationsDue: dayOf(call.nominationsDue) },
    ...{ selectionOn: dayOf(call.selectionOn), awardOn: dayText(call.awardOn) },
  }
  return (
    <>
      <CurrentTexts theirs={form.theirs} labels="Awards.fields" />
      <Form action={`${at}/saving`} state={form} label={t('changeTitle')}>
        <SeenVersion state={form} current={call.version} />
        <CallFields state={form} award={award} matters={matters} locale={locale} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </>
  )
}
