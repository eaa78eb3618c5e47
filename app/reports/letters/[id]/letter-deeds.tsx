import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { OpenForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import type { LetterToRead } from '@/lib/letters/read'

type Props = {
  letter: LetterToRead
  forms: Record<'texts' | 'check' | 'back' | 'sending', OpenForm>
  locale: 'ja' | 'en'
}

/** What can be done with a letter as it stands: change its words, check it, take the check back, send it. */
export function LetterDeeds({ letter, forms, locale }: Props) {
  const t = useTranslations('Letters')
  const { id, state, version, opening, closing, checkedAt, checkedByName, sentAt, sentByName } = letter
  const press = (name: 'check' | 'back' | 'sending', isMain: boolean) => (
    <Form action={`/reports/letters/${id}/${name}`} state={forms[name]} label={t(`deeds.${name}`)} inline>
      <SeenVersion state={forms[name]} current={version} />
      <SubmitButton variant={isMain ? 'primary' : 'secondary'}>{t(`deeds.${name}`)}</SubmitButton>
    </Form>
  )
  return (
    <div className="space-y-6 print:hidden">
      {checkedAt ? <p>{t('checkedOn', { date: formatDate(checkedAt, locale), name: checkedByName })}</p> : null}
      {sentAt ? <p>{t('sentOn', { date: formatDate(sentAt, locale), name: sentByName })}</p> : null}
      {state === 'generated' ? (
        <>
          {press('check', true)}
          <details open={forms.texts.errors.length > 0 || forms.texts.theirs !== undefined}>
            <summary className="py-2 font-700">{t('deeds.texts')}</summary>
            <div className="space-y-4 pt-3">
              <CurrentTexts theirs={forms.texts.theirs} labels="Letters.fields" />
              <Form action={`/reports/letters/${id}/texts`} state={forms.texts} label={t('deeds.texts')}>
                <SeenVersion state={forms.texts} current={version} />
                <TextArea
                  name="opening"
                  label={t('fields.opening')}
                  state={forms.texts}
                  rows={5}
                  upTo={3000}
                  defaultValue={opening}
                  required
                />
                <TextArea
                  name="closing"
                  label={t('fields.closing')}
                  state={forms.texts}
                  rows={5}
                  upTo={3000}
                  defaultValue={closing}
                  required
                />
                <SubmitButton variant="secondary">{t('deeds.save')}</SubmitButton>
              </Form>
            </div>
          </details>
        </>
      ) : null}
      {state === 'checked' ? (
        <div className="flex flex-wrap gap-4">
          {press('sending', true)}
          {press('back', false)}
        </div>
      ) : null}
    </div>
  )
}
