import { useLocale, useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { DescriptionList } from '@/components/layout/description-list'
import { ClosingTime } from '@/components/programmes/closing-time'
import { PhaseBadge } from '@/components/programmes/phase-badge'
import { programmeTitle } from '@/components/programmes/programme-title'
import { ThemeList } from '@/components/programmes/theme-list'
import type { ThemeName } from '@/lib/programmes/list-programmes'
import type { OwnEntry } from '@/lib/programmes/read-entry'
import type { Enterable } from './open-applications'

type Props = { programme: Enterable; themes: readonly ThemeName[]; entry?: OwnEntry; consultation: string }

/** A programme that was announced, with the button that begins an entry or the way to the one that stands. */
export function AnnouncedProgramme({ programme, themes, entry, consultation }: Props) {
  const t = useTranslations('Programmes')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, phase, form } = programme
  const title = programmeTitle(t, locale, programme)
  return (
    <li className="space-y-4 rounded-12 border border-solid-gray-420 p-5">
      <h3>{title}</h3>
      <PhaseBadge phase={phase} />
      <DescriptionList
        rows={[
          { term: t('fields.opensAt'), value: <ClosingTime at={programme.opensAt} /> },
          { term: t('fields.closesAt'), value: <ClosingTime at={programme.closesAt} /> },
          { term: t('fields.themeKeys'), value: <ThemeList keys={programme.themeKeys} themes={themes} /> },
          { term: t('fields.words'), value: programme.words ? <PlainText>{programme.words}</PlainText> : '' },
          { term: t('fields.contact'), value: programme.contact ? <PlainText>{programme.contact}</PlainText> : '' },
        ]}
      />
      {entry ? (
        <p>
          <ButtonLink href={`/my/applications/${entry.id}`} variant="secondary">
            {t(entry.state === 'draft' ? 'mine.goOn' : 'mine.open')}
          </ButtonLink>
        </p>
      ) : null}
      {!entry && (phase === 'open' || phase === 'closed') ? (
        <Form action={`/my/applications/entries/${id}`} state={form} label={title} inline>
          <Hidden name="consultation" value={consultation} />
          <SubmitButton variant={phase === 'open' ? 'primary' : 'secondary'}>
            {t(phase === 'open' ? 'mine.begin' : 'mine.beginLate')}
          </SubmitButton>
        </Form>
      ) : null}
    </li>
  )
}
