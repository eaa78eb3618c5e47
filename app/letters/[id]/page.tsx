import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { LetterSheet } from '@/components/letters/letter-sheet'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { LETTER_ROLES } from '@/lib/letters/policy'
import { readLetter } from '@/lib/letters/read'

type Props = PageProps<'/letters/[id]'>

const open = cache(async (id: string) => {
  const actor = await requireActor(...LETTER_ROLES)
  const letter = await asActor(actor, (tx) => readLetter(tx, id))
  if (!letter) notFound()
  const [t, locale] = [await getTranslations('Letters'), await readLocale()]
  return { letter, title: t('titleOf', { year: fiscalYearLabel(letter.fiscalYear, locale) }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ title, letter }, t] = [await open((await params).id), await getTranslations('Letters')]
  return { title: await pageTitle([title, letter.recipient, t('own.title')]) }
}

/** A letter that this person or office got; A4 when printed. */
export default async function OwnLetterPage({ params }: Props) {
  const { letter, title } = await open((await params).id)
  const t = await getTranslations('Letters')
  return (
    <Page title={title} breadcrumbs={[{ href: '/letters', label: t('own.title') }]} printLine={title}>
      <LetterSheet letter={letter} />
      <p className="print:hidden">{t('own.printing')}</p>
    </Page>
  )
}
