import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { AGREEMENT_KINDS } from '@/lib/teams/kinds'
import type { Agreement } from '@/lib/teams/read-room'
import { PlainText } from '../consultations/plain-text'
import { EmptyState } from '../layout/empty-state'
import { Section } from '../layout/section'

/** What the team has agreed: its aim and its policy, with the day and by whom; earlier wordings below. */
export function Agreements({ agreements }: { agreements: readonly Agreement[] }) {
  const t = useTranslations('Teams.agreements')
  return (
    <Section title={t('title')} lead={t('lead')} id="agreements">
      <div className="grid gap-6 lg:grid-cols-2">
        {[...AGREEMENT_KINDS].reverse().map((kind) => (
          <AgreedText key={kind} kind={kind} wordings={agreements.filter((one) => one.kind === kind)} />
        ))}
      </div>
    </Section>
  )
}

function AgreedText({ kind, wordings }: { kind: string; wordings: readonly Agreement[] }) {
  const t = useTranslations('Teams.agreements')
  const [current, ...earlier] = wordings
  return (
    <div>
      <h3 className="mb-2">{t(`kinds.${kind}`)}</h3>
      {current ? <Wording of={current} /> : <EmptyState title={t(`none.${kind}`)} />}
      {earlier.length > 0 ? (
        <details className="mt-3">
          <summary className="py-2">{t('earlier', { count: earlier.length })}</summary>
          <ul className="mt-2 space-y-4">
            {earlier.map((one) => (
              <li key={one.id} className="border-s-4 border-solid-gray-300 ps-4">
                <Wording of={one} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

function Wording({ of: { text, agreedOn, agreedBy, setByName } }: { of: Agreement }) {
  const t = useTranslations('Teams.agreements')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      <PlainText>{text}</PlainText>
      <p className="mt-1 text-solid-gray-700">
        {t('agreed', { on: formatDate(agreedOn, locale), by: agreedBy, name: setByName })}
      </p>
    </>
  )
}
