import { useTranslations } from 'next-intl'

type Props = { address: string; code: string }

/** How to come back to this page at another terminal: a short address and a code, on the screen and on paper. */
export function ResumeCode({ address, code }: Props) {
  const t = useTranslations('Resume')
  return (
    <section aria-labelledby="resume" className="max-w-prose break-inside-avoid rounded-8 bg-solid-gray-50 p-4">
      <h2 id="resume" className="text-std-16B-170!">
        {t('elsewhere')}
      </h2>
      <p>
        {t.rich('how', {
          address: () => <span className="font-mono">{address}</span>,
          code: () => <strong className="nowrap font-mono text-std-20B-150">{code}</strong>,
        })}
      </p>
      <p className="text-solid-gray-700">{t('safe')}</p>
    </section>
  )
}
