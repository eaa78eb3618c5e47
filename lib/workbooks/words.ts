import { createTranslator } from 'next-intl'
import enStates from '@/lib/i18n/messages/en/States.json'
import enWorkbook from '@/lib/i18n/messages/en/Workbook.json'
import jaStates from '@/lib/i18n/messages/ja/States.json'
import jaWorkbook from '@/lib/i18n/messages/ja/Workbook.json'
import { WORKBOOK_FIELDS, type WorkbookField } from './fields'

const CATALOGUES = {
  ja: { Workbook: jaWorkbook, States: jaStates },
  en: { Workbook: enWorkbook, States: enStates },
}

/** The words of the form as a workbook, in the language of whoever downloads it. */
export function wordsOfWorkbook(locale: 'ja' | 'en') {
  const messages = CATALOGUES[locale]
  return {
    form: createTranslator({ locale, messages, namespace: 'Workbook.form' }),
    labels: createTranslator({ locale, messages, namespace: 'Workbook.labels' }),
    hints: createTranslator({ locale, messages, namespace: 'Workbook.hints' }),
    stage: createTranslator({ locale, messages, namespace: 'States.stage' }),
  }
}

/** A label as it is compared: one width, no blanks, without what stands in brackets behind it, numbers at its end, colons and marks. */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[:*※]+/g, '')
    .replace(/(?:\([^()]*\))+$/, '')
    .replace(/\d+$/, '')
}

/** Every label of the form in every language, and the field it stands for. */
export const FIELD_OF_LABEL: ReadonlyMap<string, WorkbookField> = new Map(
  WORKBOOK_FIELDS.flatMap((field) =>
    [jaWorkbook, enWorkbook].map(({ labels }) => [normaliseLabel(labels[field]), field] as const),
  ),
)

/** The remarks the form itself puts beside its answers, in every language, without blanks. */
export const REMARKS: ReadonlySet<string> = new Set(
  [jaWorkbook, enWorkbook].flatMap(({ hints }) => Object.values(hints)).map(withoutBlanks),
)

/** What the form says above its lines. */
export const HEADINGS: ReadonlySet<string> = new Set(
  [jaWorkbook, enWorkbook].flatMap(({ form }) => [form.title, form.lead]).map(withoutBlanks),
)

/** What the sheet of choices says at its head. */
export const CHOICE_HEADS: ReadonlySet<string> = new Set(
  [jaWorkbook, enWorkbook]
    .flatMap(({ form }) => [form.stageChoices, form.themeChoices, form.menuChoices])
    .map(withoutBlanks),
)

/** A text as it is compared with what the form says itself. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
