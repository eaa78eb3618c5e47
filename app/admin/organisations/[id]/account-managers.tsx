import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import type { Wanted } from '@/lib/people/account-manager-wanted'
import type { PostOfOffice } from '@/lib/people/appoint'

type Props = {
  organisation: { id: string; kind: string; code: string | null; name: string }
  posts: readonly PostOfOffice[]
  appointment: FormState
  wanted: Wanted | null
}

const ROLES: Record<string, string> = { municipality: 'municipal_staff', prefecture: 'prefecture_staff' }

/** Who keeps the people of a municipality or prefecture, and what the bureau can do when nobody does: appoint a colleague, or invite somebody new. */
export function AccountManagers({ organisation: { id, kind, code, name }, posts, appointment, wanted }: Props) {
  const t = useTranslations('AccountManagers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const role = ROLES[kind]
  if (!role) return null
  const [keepers, others] = [
    posts.filter((post) => post.isAccountManager),
    posts.filter((post) => !post.isAccountManager),
  ]
  const search = new URLSearchParams({ organisation: code ?? name, role })
  return (
    <Section title={t('title')} lead={t('lead')}>
      {wanted ? (
        <p className="font-700">
          {t('wanted', { name: wanted.askedByName, date: formatDate(jstDate(wanted.askedAt), locale) })}
        </p>
      ) : null}
      {keepers.length > 0 ? (
        <ul className="list-disc space-y-1 pl-6">
          {keepers.map((post) => (
            <li key={post.id}>
              <a href={`/admin/users/${post.userId}`}>{named(post)}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="font-700">{t('none')}</p>
      )}
      {others.length > 0 ? (
        <Form action={`/admin/organisations/${id}/account-manager`} state={appointment} label={t('appoint')}>
          <SelectField
            name="postId"
            label={t('colleague')}
            state={appointment}
            required
            emptyLabel={t('choose')}
            options={others.map((post) => ({ value: post.id, label: named(post) }))}
          />
          <SubmitButton variant="secondary">{t('appoint')}</SubmitButton>
        </Form>
      ) : null}
      <p>
        <a href={`/admin/users/new?${search}`}>{t('invite')}</a>
      </p>
      <p className="text-dns-14N-130 text-solid-gray-700">{t('retire')}</p>
    </Section>
  )
}

function named({ name, sectionLabel }: PostOfOffice): string {
  return [sectionLabel, name].filter(Boolean).join(' ')
}
