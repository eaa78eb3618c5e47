import { useTranslations } from 'next-intl'
import { PlainText } from '../consultations/plain-text'
import { Section } from '../layout/section'

const PARTS = ['situation', 'efforts', 'results', 'insights', 'nextSteps'] as const

type Props = { report: Record<(typeof PARTS)[number] | 'videoUrl' | 'materialUrl', string> }

/** A report part by part; nothing of what was not written. */
export function ReportTexts({ report }: Props) {
  const t = useTranslations('CaseReports')
  const links = (['videoUrl', 'materialUrl'] as const).filter((name) => report[name] !== '')
  return (
    <>
      {PARTS.filter((part) => report[part] !== '').map((part) => (
        <Section key={part} title={t(`fields.${part}`)}>
          <PlainText>{report[part]}</PlainText>
        </Section>
      ))}
      {links.length > 0 ? (
        <Section title={t('links')}>
          <ul className="list-disc space-y-1 ps-6">
            {links.map((name) => (
              <li key={name}>
                {t(`fields.${name}`)}　
                <a href={report[name]} className="[overflow-wrap:anywhere]">
                  {report[name]}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
