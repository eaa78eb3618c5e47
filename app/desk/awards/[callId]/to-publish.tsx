import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { OpenAward } from './open'

/** Who was awarded, and whether each is named in public. */
export function ToPublish({ rows }: { rows: OpenAward['toPublish'] }) {
  const t = useTranslations('Awards')
  const standing = ({ isOut, isReady }: (typeof rows)[number]) => (isOut ? 'isOut' : isReady ? 'ready' : 'notReady')
  return (
    <Section title={t('publish.title')}>
      <ul className="space-y-2">
        {rows.map((row) => (
          <li key={row.nominationId}>
            <strong className="font-700">{t(`results.${row.result}`)}</strong> {row.title}
            <span className="block text-solid-gray-700">{t(`publish.${standing(row)}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
