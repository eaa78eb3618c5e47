import { useTranslations } from 'next-intl'

type Step = { label: string; href?: string; state: 'done' | 'current' | 'ahead' }

const CIRCLES = {
  done: 'border-blue-900 bg-white text-blue-900',
  current: 'border-blue-900 bg-blue-900 text-white',
  ahead: 'border-solid-gray-420 bg-white text-solid-gray-700',
}

/** Where one stands in a form of several pages. Steps already seen can be opened again; on a narrow screen only the present one is spelt out. */
export function StepNavigation({ steps }: { steps: readonly Step[] }) {
  const t = useTranslations('Components')
  return (
    <nav aria-label={t('steps')} className="isolate max-w-prose">
      <ol className="flex items-start">
        {steps.map(({ label, href, state }, index) => (
          <li
            key={label}
            aria-current={state === 'current' ? 'step' : undefined}
            className={`relative flex flex-col items-center gap-1 px-1 text-center text-dns-14N-130 before:absolute before:top-4 before:right-1/2 before:-z-10 before:h-0.5 before:w-full before:bg-solid-gray-300 max-sm:before:hidden first:before:hidden sm:flex-1 ${state === 'current' ? 'flex-3 font-700' : 'flex-1'}`}
          >
            <span
              className={`flex size-8 items-center justify-center rounded-full border-2 font-700 ${CIRCLES[state]}`}
            >
              {state === 'done' ? <span className="shape shape-success" /> : index + 1}
            </span>
            <span className={state === 'current' ? 'text-blue-900' : 'sr-only sm:not-sr-only'}>
              {href && state !== 'current' ? <a href={href}>{label}</a> : label}
              <span className="sr-only">{t(`stepState.${state}`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
