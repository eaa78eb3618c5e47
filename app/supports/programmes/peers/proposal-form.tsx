import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { nameIn } from '@/lib/menus/menu-name'
import type { MatchedPeers } from '@/lib/peers/list'
import type { ThemeName } from '@/lib/programmes/list-programmes'

type Props = { form: FormState; match: MatchedPeers; themes: readonly ThemeName[] }

/** The municipalities that could help, the best fitting first, each with why; and the words the chosen one will read. */
export function ProposalForm({ form, match: { consultation, offers }, themes }: Props) {
  const t = useTranslations('Peers')
  const p = useTranslations('Programmes')
  const locale = useLocale()
  const names = (keys: readonly string[]) =>
    themes.flatMap((theme) => (keys.includes(theme.key) ? nameIn(locale, theme) : [])).join(p('separator'))
  return (
    <Form action="/supports/programmes/peers/pairings" state={form}>
      <Hidden name="number" value={consultation.number ?? ''} />
      <RadioGroup
        name="offerId"
        legend={t('choose')}
        state={form}
        required
        options={offers.map(({ id, askingOrganisation, common, isNear, what, themeKeys }) => ({
          value: id,
          label: [
            nameIn(locale, askingOrganisation),
            t('common', { count: common.length }),
            ...(isNear ? [t('near')] : []),
          ].join(p('separator')),
          hint: [names(themeKeys), what].filter(Boolean).join(' '),
        }))}
      />
      <TextArea name="summary" label={t('fields.summary')} state={form} required rows={5} />
      <SubmitButton>{t('propose')}</SubmitButton>
    </Form>
  )
}
