import { useTranslations } from 'next-intl'
import { AttachmentList } from '@/app/attachments/attachment-list'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import type { ListedAttachment } from '@/lib/attachments/list'

/** The files that the members of a room have hung up for each other. */
export function RoomMaterials({ files, addAt }: { files: readonly ListedAttachment[]; addAt?: string }) {
  const t = useTranslations('Teams.materials')
  const add = addAt ? (
    <ButtonLink href={addAt} variant="secondary">
      {t('add')}
    </ButtonLink>
  ) : null
  return (
    <Section title={t('title')} actions={add}>
      {files.length === 0 ? <EmptyState title={t('none')} /> : <AttachmentList files={files} />}
    </Section>
  )
}
