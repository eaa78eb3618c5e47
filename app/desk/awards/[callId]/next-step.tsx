import { useTranslations } from 'next-intl'
import { CheckboxGroup } from '@/components/forms/checkbox-group'
import { Form } from '@/components/forms/form'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import { mayNow } from '@/lib/awards/states'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenAward } from './open'

type Props = OpenAward & { locale: 'ja' | 'en' }

/** What is to be done with an award now, and by whom. */
export function NextStep(props: Props) {
  const { award, at, isManager, locale } = props
  const t = useTranslations('Awards.next')
  const isOver = award.state === 'decided' || award.state === 'published'
  return (
    <Section title={t('title')} lead={leadOf(props, t)}>
      {award.state === 'draft' ? <Opening {...props} /> : null}
      {award.state === 'open' ? <Closing {...props} /> : null}
      {isManager && award.state === 'closed' && award.waiting === 0 ? (
        <ButtonLink href={`${at}/decision`}>{t('decide_do')}</ButtonLink>
      ) : null}
      {isManager && isOver ? <Publishing {...props} /> : null}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {award.state === 'draft' ? <a href={`${at}/change`}>{t('change_do')}</a> : null}
        {award.state === 'open' ? <a href={`/nominations/${award.id}`}>{t('nominate_do')}</a> : null}
        {mayNow(award.state, 'moveDays') ? <a href={`${at}/days`}>{t('days_do')}</a> : null}
        {isOver ? <a href={`${at}/certificates`}>{t('certificates_do')}</a> : null}
        {award.state === 'published' ? (
          <a href={`/awards/${award.id}`} hrefLang={locale}>
            {t('public_do')}
          </a>
        ) : null}
      </p>
    </Section>
  )
}

function leadOf({ award, isManager, locale }: Props, t: ReturnType<typeof useTranslations<'Awards.next'>>): string {
  const { state, waiting: count } = award
  if (state === 'draft') return t('draft')
  if (state === 'open') return t('open', { date: formatDate(award.nominationsDue, locale) })
  if (state === 'closed' && count > 0) return t('closedWaiting', { count, date: formatDate(award.selectionOn, locale) })
  if (state === 'closed') return t(isManager ? 'closedReady' : 'managerDecides')
  if (state === 'decided') return t(isManager ? 'decided' : 'managerPublishes')
  return t('published')
}

function Opening({ award, at, forms, prefectures, locale }: Props) {
  const t = useTranslations('Awards')
  const options = prefectures.map((one) => ({ value: one.code ?? '', label: nameIn(locale, one) }))
  return (
    <Form action={`${at}/opening`} state={forms.opening} label={t('next.open_do')}>
      <Hidden name="version" value={award.version} />
      <CheckboxGroup
        name="prefectures"
        legend={t('fields.prefectures')}
        hint={t('hints.prefectures')}
        options={options}
        state={forms.opening}
        defaultValue={options.map(({ value }) => value)}
        columns
      />
      <SubmitButton>{t('next.open_do')}</SubmitButton>
    </Form>
  )
}

function Closing({ award, at, forms }: Props) {
  const t = useTranslations('Awards.next')
  return (
    <Form action={`${at}/closing`} state={forms.closing} label={t('close_do')}>
      <Hidden name="version" value={award.version} />
      <SubmitButton>{t('close_do')}</SubmitButton>
    </Form>
  )
}

function Publishing({ award, at, forms, toPublish }: Props) {
  const t = useTranslations('Awards.next')
  const ready = toPublish.filter(({ isReady, isOut }) => isReady && !isOut)
  const isAdding = award.state === 'published'
  if (isAdding && ready.length === 0) return null
  const label = t(isAdding ? 'add_do' : 'publish_do')
  return (
    <Form action={`${at}/publishing`} state={forms.publishing} label={label}>
      {isAdding ? <p>{t('canAdd')}</p> : null}
      <Hidden name="version" value={award.version} />
      <SubmitButton>{label}</SubmitButton>
    </Form>
  )
}
