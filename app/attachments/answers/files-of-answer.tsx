import { useTranslations } from 'next-intl'
import type { FieldError } from '@/components/forms/form-state'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { AnswerFile } from '@/lib/answerFiles/list'
import { mintKey } from '@/lib/forms/key'
import { AttachmentList } from '../attachment-list'
import { ChooseFiles } from '../choose-files'

type Props = {
  /** Below which address the files are. */
  place: string
  /** Whose form it is, for its key. */
  writer: string
  files: readonly AnswerFile[]
  said: { errors: FieldError[]; added: number }
  isRemoved: boolean
  canChange: boolean
  back: string
}

/** The files of an answer on a page of their own: added and taken off until it is answered, then only read. */
export function FilesOfAnswer({ place, writer, files, said: { errors, added }, isRemoved, canChange, back }: Props) {
  const t = useTranslations('AnswerFiles')
  const a = useTranslations('Attachments')
  const action = `${place}/files`
  return (
    <Page
      title={t('title')}
      lead={canChange ? t('lead') : t('stands')}
      errors={errors}
      breadcrumbs={[{ href: back, label: t('back') }]}
    >
      {added > 0 ? <NotificationBanner tone="success" title={a('added', { count: added })} /> : null}
      {isRemoved ? <NotificationBanner tone="success" title={a('removed')} /> : null}
      {errors.length > 0 ? <p>{t('chooseAgain')}</p> : null}
      <AttachmentList files={files} place={action} removal={canChange ? { at: action, userId: writer } : undefined} />
      {canChange ? <ChooseFiles action={action} state={{ key: mintKey(writer, action), typed: {}, errors }} /> : null}
      <p>
        <ButtonLink href={back} variant="secondary">
          {t('back')}
        </ButtonLink>
      </p>
    </Page>
  )
}
