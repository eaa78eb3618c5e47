import { useLocale, useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { EnteredFigures } from '@/components/programmes/entered-figures'
import { EntryFields } from '@/components/programmes/entry-fields'
import { EntryFiles } from '@/components/programmes/entry-files'
import { programmeTitle } from '@/components/programmes/programme-title'
import { ExtensionPart } from './extension-part'
import type { OwnOpened } from './open-own-entry'
import { WindowNote } from './window-note'

type Props = { opened: OwnOpened; done: unknown }

/** The entry as it is written: nothing that is known has to be typed again. */
export function EntryDraft({ opened: { entry, chosen, forms }, done }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const place = `/my/applications/${entry.id}`
  return (
    <Page
      title={t('mine.entryTitle')}
      kicker={programmeTitle(t, locale, entry.programme)}
      width="narrow"
      breadcrumbs={[{ href: '/my/applications', label: t('mine.title') }]}
      errors={[...forms.text.errors, ...forms.extension.errors]}
    >
      {done === 'kept' ? <NotificationBanner tone="success" title={t('mine.kept')} /> : null}
      {done === 'extension' ? <NotificationBanner tone="success" title={t('mine.extensionAsked')} /> : null}
      <WindowNote entry={entry} />
      {entry.consultation ? <p>{t('mine.filled', { number: entry.consultation.number ?? '' })}</p> : null}
      <CurrentTexts theirs={forms.text.theirs} labels="Programmes.fields" />
      <Form action={`${place}/text`} state={forms.text}>
        <SeenVersion state={forms.text} current={entry.version} />
        <EntryFields state={forms.text} themes={chosen} entry={entry} />
        <h2>{t('facts.figures')}</h2>
        <EnteredFigures figures={entry.figures} />
        <p>
          {t('mine.figuresFrom')} <a href="/my/profile">{t('mine.toProfile')}</a>
        </p>
        <h2>{t('facts.files')}</h2>
        <EntryFiles entryId={entry.id} files={entry.files} closing={entry.closing} />
        <ButtonRow>
          <SubmitButton name="next" value="check">
            {t('mine.toCheck')}
          </SubmitButton>
          <SubmitButton name="next" value="files" variant="secondary">
            {t('mine.toFiles')}
          </SubmitButton>
          <SubmitButton name="next" value="keep" variant="secondary">
            {t('mine.keep')}
          </SubmitButton>
        </ButtonRow>
      </Form>
      <ExtensionPart entry={entry} form={forms.extension} />
      <Section title={t('mine.discardTitle')} lead={t('mine.discardLead')}>
        <Form action={`${place}/discard`} state={forms.discard} inline>
          <SubmitButton variant="secondary">{t('mine.discard')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
