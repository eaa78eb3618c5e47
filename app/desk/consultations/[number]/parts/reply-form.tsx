import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { VisibilityBadge } from '@/components/timeline/timeline-entry'
import { nameIn } from '@/lib/menus/menu-name'
import { INSERTED } from '../address'
import type { DeskPageView } from '../open-page'
import { ReplyReaders } from './reply-readers'

/** A reply that the asking side reads and is told of by mail; says beforehand who will be able to read it. */
export function ReplyForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue')
  const name = nameIn(useLocale(), view.matter.asking)
  const title = t('reply.title', { name })
  const action = view.at('/messages')
  const form = view.forms.of(action)
  return (
    <section aria-labelledby="reply-title" className="rounded-8 border-2 border-blue-900 p-5">
      <h3 id="reply-title" className="flex flex-wrap items-baseline gap-x-3">
        {title} <VisibilityBadge visibility="shared" />
      </h3>
      <p className="mt-1 mb-4 text-solid-gray-700">{t('reply.lead', { name })}</p>
      <Form action={action} state={form} label={title}>
        <Inserted view={view} />
        <TextArea
          id="reply-body"
          name="body"
          label={t('reply.fields.body')}
          state={form}
          required
          rows={7}
          upTo={20000}
          defaultValue={view.recalledBody ?? undefined}
        />
        <TemplateChoice view={view} />
        {view.filesToPointTo.length > 0 ? (
          <CheckboxGroup
            id="reply-files"
            name="files"
            legend={t('reply.fields.files')}
            hint={t('reply.filesHint')}
            state={form}
            options={view.filesToPointTo.map(({ id, fileName }) => ({ value: id, label: fileName }))}
          />
        ) : null}
        <Checkbox
          id="reply-isAnswer"
          name="isAnswer"
          value="on"
          label={t('reply.fields.isAnswer')}
          hint={view.matter.firstAnsweredAt ? t('reply.answeredBefore') : t('reply.answerHint')}
          state={form}
        />
        <div className="space-y-3">
          <ReplyReaders view={view} />
          <SubmitButton>{t('reply.send')}</SubmitButton>
        </div>
      </Form>
    </section>
  )
}

/** Where the form comes back to with a template in its text: nothing to put right, and nothing sent yet. */
function Inserted({ view: { inserted } }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue.reply')
  if (!inserted) return null
  return (
    <div id={INSERTED} tabIndex={-1} className="max-w-prose rounded-8">
      <NotificationBanner tone="success" title={t('inserted', { template: inserted.name })}>
        <p>{t('insertedText')}</p>
      </NotificationBanner>
    </div>
  )
}

function TemplateChoice({ view }: { view: DeskPageView }) {
  const t = useTranslations('Dialogue.reply')
  const form = view.forms.of(view.at('/messages'))
  if (view.templates.length === 0) return <a href="/desk/templates">{t('makeTemplates')}</a>
  return (
    <div className="space-y-3 sm:flex sm:flex-wrap sm:items-end sm:gap-3 sm:space-y-0">
      <SelectField
        id="reply-template"
        name="template"
        label={t('fields.template')}
        state={form}
        width="medium"
        emptyLabel={t('noTemplate')}
        options={view.templates.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SubmitButton variant="secondary" name="insert" value="yes">
        {t('insert')}
      </SubmitButton>
      <a href="/desk/templates">{t('keepTemplates')}</a>
    </div>
  )
}
