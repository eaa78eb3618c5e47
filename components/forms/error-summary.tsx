import { useTranslations } from 'next-intl'
import type { FieldError } from './form-state'

/** What has to be put right, first on the page and in focus, each item leading to its field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const t = useTranslations('Components')
  if (errors.length === 0) return null
  return (
    <div
      id="error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: the reader has just sent the form and has to learn first what to put right
      autoFocus
      className="mb-8 max-w-prose rounded-8 border-4 border-red-900 p-5"
    >
      <h2 id="error-summary-title" className="text-std-20B-150">
        {t('errorSummaryTitle', { count: errors.length })}
      </h2>
      <ul className="mt-2 list-disc space-y-1 ps-6">
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? (
              <a href={`#${field}`} className="font-700 text-red-900">
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
