import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FieldError } from '@/components/forms/form-state'
import { Page } from '@/components/layout/page'
import type { Matter } from '@/lib/consultations/read-matter'
import { deskPage } from '../address'
import { Kicker } from './kicker'

type Props = {
  matter: Matter
  title: string
  lead?: ReactNode
  errors: readonly FieldError[]
  children: ReactNode
}

/** One deed at a consultation: which one it is stands above, the way back to it before everything. */
export function MatterPage({ matter, title, lead = matter.title, errors, children }: Props) {
  const t = useTranslations('Desk')
  return (
    <Page
      title={title}
      kicker={<Kicker matter={matter} />}
      lead={lead}
      width="narrow"
      errors={errors}
      breadcrumbs={[
        { href: '/desk', label: t('area') },
        { href: deskPage(matter.number), label: matter.number },
      ]}
    >
      {children}
    </Page>
  )
}
