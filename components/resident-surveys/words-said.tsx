import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Question } from '@/lib/residentSurveys/questions'

type Props = { words: readonly { question: Question; texts: readonly string[] }[] }

/** What people wrote in their own words; for the municipality and its bureau alone. */
export function WordsSaid({ words }: Props) {
  const t = useTranslations('Surveys.summary')
  if (words.length === 0) return null
  return (
    <Section title={t('words')} lead={t('wordsLead')}>
      {words.map(({ question, texts }) => (
        <div key={question.id}>
          <h3 className="text-std-18B-160">{question.text}</h3>
          {texts.length === 0 ? <p>{t('noWords')}</p> : null}
          <ul className="max-w-prose divide-y divide-solid-gray-300">
            {texts.map((text, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: words of nobody in particular have nothing but their place
              <li key={at} className="py-2 whitespace-pre-line [overflow-wrap:anywhere]">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
