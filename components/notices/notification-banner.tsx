import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ErrorIcon, InfoIcon, SuccessIcon, WarningIcon } from '../icons'

const TONES = {
  info: { frame: 'border-light-blue-900', ink: 'text-light-blue-1000', Icon: InfoIcon },
  success: { frame: 'border-green-800', ink: 'text-green-900', Icon: SuccessIcon },
  warning: { frame: 'border-orange-800', ink: 'text-orange-1000', Icon: WarningIcon },
  error: { frame: 'border-red-900', ink: 'text-red-1000', Icon: ErrorIcon },
}

type Props = { tone: keyof typeof TONES; title: string; children?: ReactNode }

/** News about this page: something was done, or has to be known before going on. */
export function NotificationBanner({ tone, title, children }: Props) {
  const t = useTranslations('Components')
  const { frame, ink, Icon } = TONES[tone]
  return (
    <div
      role={tone === 'success' ? 'status' : 'note'}
      className={`flex max-w-prose gap-3 rounded-8 border-2 border-s-8 bg-white p-4 ${frame}`}
    >
      <span className={ink}>
        <Icon />
      </span>
      <div className="min-w-0 flex-1">
        <p className="font-700 text-solid-gray-900">
          <span className="sr-only">{t(`tone.${tone}`)}</span>
          {title}
        </p>
        {children ? <div className="mt-1">{children}</div> : null}
      </div>
    </div>
  )
}
