import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { FileOfLink } from '@/lib/signOffs/files'

/** The files that go with what is to be approved, to be opened one by one. */
export function Files({ token, files }: { token: string; files: readonly FileOfLink[] }) {
  const t = useTranslations('SignOff.decide')
  if (files.length === 0) return null
  return (
    <Section title={t('files.title')} lead={t('files.lead')}>
      <ul className="list-disc space-y-1 pl-6">
        {files.map(({ id, fileName, bytes }) => (
          <li key={id} className="[overflow-wrap:anywhere]">
            <a href={`/l/${token}/sign-off/files/${id}`}>{t('files.file', { name: fileName, bytes })}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
