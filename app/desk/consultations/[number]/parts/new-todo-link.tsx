import { useTranslations } from 'next-intl'

/** From a talk, a note or a session to what is to be done after it. */
export function NewTodoLink({ href }: { href: string }) {
  const t = useTranslations('Todos')
  return (
    <p className="mt-2 print:hidden">
      <a href={href}>{t('addFrom')}</a>
    </p>
  )
}
