import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { Section } from '@/components/layout/section'
import type { ProposalRead } from '@/lib/menuProposals/read'

type Props = { proposal: ProposalRead; path: string; form: FormState; isManager: boolean }

/** What is to be done with a proposal now, and by whom. */
export function NextStep({ proposal: { state, menus }, path, form, isManager }: Props) {
  const t = useTranslations('MenuProposals.next')
  if (state === 'draft')
    return (
      <Section title={t('title')} lead={t('draft')}>
        <Form action={`${path}/considering`} state={form} label={t('consider')}>
          <SubmitButton>{t('consider')}</SubmitButton>
        </Form>
      </Section>
    )
  if (state === 'considering')
    return (
      <Section title={t('title')} lead={t(isManager ? 'considering' : 'managerDecides')}>
        {isManager ? (
          <p className="flex flex-wrap gap-4">
            <ButtonLink href={`${path}/decision`}>{t('decide')}</ButtonLink>
            <ButtonLink variant="secondary" href={`${path}/ask`}>
              {t('ask')}
            </ButtonLink>
          </p>
        ) : null}
      </Section>
    )
  const draft = menus.find((menu) => menu.state === 'draft')
  if (!draft) return null
  return (
    <Section title={t('title')} lead={t(isManager ? 'adopted' : 'managerOpens')}>
      {isManager ? <ButtonLink href={`/admin/menus/lifecycle/${draft.id}`}>{t('openDraft')}</ButtonLink> : null}
    </Section>
  )
}
