import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Section } from '@/components/layout/section'
import type { Problem } from '@/lib/workbooks/answers'
import type { Upload } from '@/lib/workbooks/uploads'
import { SHORT, sayProblem } from './say-problem'

/** What could not be read, each with its cell and the text that stands there. */
export function Unread({ of: { problems, state } }: { of: Upload }) {
  const t = useTranslations('Workbook')
  if (problems.length === 0) return null
  return (
    <Section
      title={t('upload.unread.title', { count: problems.length })}
      lead={t(state === 'waiting' ? 'upload.unread.leadWaiting' : 'upload.unread.lead')}
    >
      <ul className="list-disc space-y-3 ps-6">
        {problems.map((problem) => (
          <li key={keyOf(problem)} className="[overflow-wrap:anywhere]">
            {sayProblem(t, problem)}
            {problem.text.length > SHORT ? (
              <section
                aria-label={t('upload.unread.whole', { address: problem.address })}
                className="mt-2 rounded-8 border border-solid-gray-300 p-3"
              >
                <PlainText>{problem.text}</PlainText>
              </section>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function keyOf({ address, key, text }: Problem): string {
  return [address, key, text].join(' ')
}
