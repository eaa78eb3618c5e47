import { createTranslator } from 'next-intl'
import type { FieldError } from '@/components/forms/form-state'
import { type AnswerFile, listAnswerFiles } from '@/lib/answerFiles/list'
import type { Tx } from '@/lib/db/client'
import type { OpenForm } from '@/lib/forms/open-form'
import en from '@/lib/i18n/messages/en/FollowUps.json'
import ja from '@/lib/i18n/messages/ja/FollowUps.json'
import { type QuestionnaireToRead, readQuestionnaire } from './read'

/** A questionnaire with its form: to be filled in, or `toCheck` when all is filled in and waits to be confirmed; and the files added to the answer. */
export type OpenQuestionnaire = {
  questionnaire: QuestionnaireToRead
  files: readonly AnswerFile[]
  form: OpenForm
  toCheck: boolean
}

/** Opens a questionnaire for answering; what has to be put right is named together with the support it belongs to. */
export async function openQuestionnaire(
  tx: Tx,
  id: string,
  form: OpenForm,
  locale: 'ja' | 'en',
): Promise<OpenQuestionnaire | null> {
  const questionnaire = await readQuestionnaire(tx, id)
  if (!questionnaire) return null
  const toCheck = form.errors.length === 1 && form.errors[0]?.field === 'confirmed'
  const errors = toCheck ? [] : form.errors.map((error) => withSupport(error, questionnaire, locale))
  const files = await listAnswerFiles(tx, { kind: 'questionnaire', id })
  return { questionnaire, files, form: { ...form, errors }, toCheck }
}

function withSupport(error: FieldError, { effects }: QuestionnaireToRead, locale: 'ja' | 'en'): FieldError {
  const effect = effects.find(({ id }) => error.field.endsWith(`.${id}`))
  if (!effect || effects.length === 1) return error
  const messages = { FollowUps: locale === 'en' ? en : ja }
  const t = createTranslator({ locale, messages, namespace: 'FollowUps' })
  const { name, nameEn } = effect.about.menu
  return { ...error, message: t('about', { support: locale === 'en' ? nameEn : name, message: error.message }) }
}
